//! The ways of refreshing that are compared.

/// When a page asks again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// The element's own: by what is expected, only while somebody looks.
    Auto,
    /// The same, but also while nobody looks.
    Hidden,
    /// The element with the shop's own seconds.
    Every(i32),
    /// A timer that asks every so many seconds from the opening of the page to its end, whatever happens, in each tab.
    Timer(i64),
}

impl Policy {
    /// How the tables call it.
    pub fn name(self) -> String {
        match self {
            Self::Auto => "auto".to_owned(),
            Self::Hidden => "auto, hidden pages too".to_owned(),
            Self::Every(seconds) => format!("refresh=\"{seconds}\""),
            Self::Timer(seconds) => format!("timer of {seconds} s"),
        }
    }

    /// Pages ask that nobody looks at.
    pub(crate) const fn asks_hidden(self) -> bool {
        matches!(self, Self::Hidden | Self::Timer(_))
    }
}
