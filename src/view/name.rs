//! The names of all that a view can say.

macro_rules! names {
    ($($name:ident = $word:literal,)*) => {
        /// What a text of a view is: the word that stands for it in the templates.
        ///
        /// A number in the module, not a word: 0.6 kB less of the first timeline, and nothing to compare letter by letter.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Name {
            $(#[doc = concat!("`", $word, "`")] $name,)*
        }

        const ALL: &[Name] = &[$(Name::$name,)*];
        const WORDS: &[&str] = &[$($word,)*];
    };
}

names! {
    Alone = "alone",
    Announcement = "announcement",
    ArrivalDate = "arrival-date",
    ArrivalDatetime = "arrival-datetime",
    ArrivalLabel = "arrival-label",
    ArrivalLikely = "arrival-likely",
    ArrivalNote = "arrival-note",
    ArrivalSource = "arrival-source",
    Changed = "changed",
    Close = "close",
    Closed = "closed",
    CompactPlace = "compact-place",
    Copied = "copied",
    Copy = "copy",
    Current = "current",
    Datetime = "datetime",
    Day = "day",
    Days = "days",
    DetailsTitle = "details-title",
    Direction = "direction",
    Done = "done",
    End = "end",
    Expected = "expected",
    ExpectedDays = "expected-days",
    ExpectedWord = "expected-word",
    Facts = "facts",
    Failure = "failure",
    Fetched = "fetched",
    Figure = "figure",
    First = "first",
    Freshness = "freshness",
    Handover = "handover",
    HandoverNumber = "handover-number",
    Headline = "headline",
    History = "history",
    HistoryEmpty = "history-empty",
    Icon = "icon",
    Label = "label",
    Lang = "lang",
    Language = "language",
    Last = "last",
    Likely = "likely",
    Loading = "loading",
    Meta = "meta",
    More = "more",
    Name = "name",
    Note = "note",
    Notes = "notes",
    Notices = "notices",
    Now = "now",
    Number = "number",
    NumberHead = "number-head",
    NumberLabel = "number-label",
    NumberTail = "number-tail",
    Older = "older",
    Oldest = "oldest",
    Open = "open",
    Others = "others",
    Place = "place",
    Places = "places",
    Possible = "possible",
    ProgressLabel = "progress-label",
    Refresh = "refresh",
    Retry = "retry",
    Rows = "rows",
    Short = "short",
    Small = "small",
    Soon = "soon",
    Spans = "spans",
    Spoken = "spoken",
    StageLine = "stage-line",
    Stages = "stages",
    Status = "status",
    StepNext = "step-next",
    StepNow = "step-now",
    Steps = "steps",
    Tag = "tag",
    Text = "text",
    Time = "time",
    Title = "title",
    Today = "today",
    Tone = "tone",
    Value = "value",
    Week = "week",
    WeekLabel = "week-label",
    WeekNote = "week-note",
    WhyTitle = "why-title",
    Without = "without",
    Words = "words",
}

impl Name {
    /// The word for it in the templates.
    pub fn word(self) -> &'static str {
        WORDS.get(self as usize).copied().unwrap_or_default()
    }

    /// What stands for a word in a template once the compiler has read it: one printable letter. A word that is no name does not compile.
    ///
    /// # Panics
    /// At compile time, where the word is no name.
    #[expect(clippy::indexing_slicing, reason = "at compile time")]
    pub(crate) const fn letter(word: &[u8]) -> u8 {
        let mut at = 0;
        while !is_same(WORDS[at].as_bytes(), word) {
            at += 1;
            assert!(at < WORDS.len(), "a template asks for a name that no view has");
        }
        FIRST + at as u8
    }

    /// The name of a letter.
    pub(crate) fn of(letter: u8) -> Option<Self> {
        ALL.get(usize::from(letter.wrapping_sub(FIRST))).copied()
    }
}

const FIRST: u8 = b'!';
const _: () = assert!(ALL.len() <= (b'~' - FIRST) as usize, "a letter for each name");

const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, rest @ ..], [letter, others @ ..]) = (one, other) {
        if *first != *letter {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}
