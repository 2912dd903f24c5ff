//! Why these days: the words of an [`Answer`](crate::eta::Answer), taken apart.
//!
//! A line is one text, and its first letter says which:
//!
//! | | |
//! |---|---|
//! | `l` | beside the source: the days may not be kept |
//! | `n` | under the week: the days without delivery |
//! | `s` | the name of a stage; the lines `i` (its icon), `t` (how long), `k` (what was special) and `d` (it is behind the parcel) belong to it |
//! | `c` | what it was before, and because of what it has changed |
//! | `p` `m` | a sentence, and one in small letters |

use super::{Composer, Name, View};
use crate::parts::parts;

impl Composer<'_> {
    pub(super) fn why(&mut self, words: &str) {
        let (mut stages, mut notes, mut small) = (Vec::new(), Vec::new(), Vec::new());
        for line in parts(words, b'\n') {
            let Some((kind, text)) = line.split_at_checked(1) else { continue };
            let (list, name) = match kind {
                "s" => (&mut stages, Name::Name),
                "p" => (&mut notes, Name::Text),
                "m" => (&mut small, Name::Text),
                _ => {
                    let (view, name) = match (kind, stages.last_mut()) {
                        ("l", _) => (&mut self.view, Name::ArrivalNote),
                        ("n", _) => (&mut self.view, Name::WeekNote),
                        ("c", _) => (&mut self.view, Name::Changed),
                        ("t", Some(stage)) => (stage, Name::Time),
                        ("k", Some(stage)) => (stage, Name::Note),
                        ("i", Some(stage)) => (stage, Name::Icon),
                        ("d", Some(stage)) => (stage, Name::Done),
                        _ => continue,
                    };
                    view.put(name, text);
                    continue;
                }
            };
            let mut view = View::default();
            view.put(name, text);
            list.push(view);
        }
        self.view.list_of(Name::Stages, stages);
        self.view.list_of(Name::Notes, notes);
        self.view.list_of(Name::Small, small);
    }
}
