//! What the buyer reads when a reply did not come or could not be read.

use super::{Composer, Name, Tone, View};
use crate::provider::FailureKind;
use crate::text::Message;

/// Why the last attempt to read the parcel failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The reply said so, or could not be read.
    Reply(FailureKind),
    /// The reply is larger, or deeper nested, than any tracking reply.
    TooLarge,
    /// The reply has no body.
    Empty,
    /// The reply is a web page, most often a sign-in.
    Page,
    /// The reply is JSON, and no provider's.
    UnknownShape,
    /// No answer: refused, blocked, no such host.
    Network,
    /// No answer in time.
    Timeout,
    /// The device has no connection.
    Offline,
}

impl Trouble {
    /// What a failed reading means for the buyer: the name of the fault stands first in its message.
    pub fn of(kind: FailureKind, message: &str) -> Self {
        match message.as_bytes() {
            [b't', b'o', b'o', b'_', ..] => Self::TooLarge,
            [b'e', b'm', b'p', b't', b'y', b':', ..] => Self::Empty,
            [b'h', b't', b'm', b'l', b':', ..] => Self::Page,
            [b'u', b'n', b'k', b'n', b'o', b'w', b'n', b'_', ..] => Self::UnknownShape,
            _ => Self::Reply(kind),
        }
    }

    /// The name in the `parcel-error` event.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reply(kind) => kind.name(),
            Self::Empty | Self::Page | Self::UnknownShape => FailureKind::BadResponse.name(),
            Self::TooLarge => "too_large",
            Self::Network => "network",
            Self::Timeout => "timeout",
            Self::Offline => "offline",
        }
    }

    const fn texts(self) -> (Message, Message) {
        match self {
            Self::Reply(FailureKind::NotFound) => (Message::FailureNotFound, Message::FailureNotFoundDo),
            Self::Reply(FailureKind::Unauthorized) => (Message::FailureUnauthorized, Message::FailureUnauthorizedDo),
            Self::Reply(FailureKind::RateLimited) => (Message::FailureRateLimited, Message::FailureRateLimitedDo),
            Self::Reply(FailureKind::InvalidNumber) => (Message::FailureInvalidNumber, Message::FailureInvalidNumberDo),
            Self::Reply(FailureKind::Quota) => (Message::FailureQuota, Message::FailureQuotaDo),
            Self::Reply(FailureKind::BadRequest) => (Message::FailureBadRequest, Message::FailureBadRequestDo),
            Self::Reply(FailureKind::Server) => (Message::FailureServer, Message::FailureServerDo),
            Self::Reply(FailureKind::BadResponse) => (Message::FailureBadResponse, Message::FailureBadResponseDo),
            Self::Empty => (Message::FailureEmpty, Message::FailureEmptyDo),
            Self::Page => (Message::FailurePage, Message::FailurePageDo),
            Self::UnknownShape => (Message::FailureUnknownShape, Message::FailureUnknownShapeDo),
            Self::TooLarge => (Message::FailureTooLarge, Message::FailureTooLargeDo),
            Self::Network => (Message::FailureNetwork, Message::FailureNetworkDo),
            Self::Timeout => (Message::FailureTimeout, Message::FailureTimeoutDo),
            Self::Offline => (Message::FailureOffline, Message::FailureOfflineDo),
        }
    }
}

impl Composer<'_> {
    /// The failure with a way on; `kept` when an older state stays on the page.
    pub(super) fn trouble(&self, trouble: Trouble, kept: bool) -> View {
        let (title, action) = trouble.texts();
        let mut text = self.say(action);
        if kept {
            text.push(' ');
            text.push_str(&self.say(Message::FailureKept));
        }
        let mut notice = View::default();
        notice.put(Name::Icon, "warning");
        notice.put(Name::Tone, if kept { Tone::Neutral } else { Tone::Attention }.name());
        notice.mark(Name::Alone, !kept);
        notice.own(Name::Title, self.say(title));
        notice.own(Name::Text, text);
        notice.own(Name::Retry, self.say(Message::TryAgain));
        notice
    }
}
