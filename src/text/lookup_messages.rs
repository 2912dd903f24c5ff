//! The names of all messages and of the variables in them.
//!
//! GENERATED from `locales/en/` by `cargo run -p parcelight-catalogs -- messages`. Do not edit.

/// A text of the element; its number is its place in every catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Message {
    /// `ltr`
    Direction,
    /// `Where is my parcel?`
    Title,
    /// `Enter the tracking number from the shop’s shipping message.`
    Lead,
    /// `Tracking number`
    Label,
    /// `Several numbers? Put commas between them, or each on its own line.`
    Hint,
    /// `Track`
    Track,
    /// `Track anyway`
    Anyway,
    /// `Track another number`
    Again,
    /// `This number is correct`
    Right,
    /// `A correct { $carrier } number` with `$carrier`
    RightCarrier,
    /// `This looks like a { $carrier } number` with `$carrier`
    LikelyCarrier,
    /// `Several carriers use numbers like this`
    SeveralCarriers,
    /// `It may be from`
    From,
    /// `and { $count } more` with `$count`
    More,
    /// `{ $count } numbers found` with `$count`
    Several,
    /// `Some of them do not look right:`
    SeveralText,
    /// `No tracking number found`
    Empty,
    /// `It is in the shop’s shipping message: letters and digits in a row, often 10 to 22 of them.`
    EmptyText,
    /// `This number is too short`
    TooShort,
    /// `It has { $length } of at least { $expected } characters. Was the beginning or the end left out?` with `$expected`, `$length`
    TooShortText,
    /// `This number is too long`
    TooLong,
    /// `It has { $length } characters; such a number has { $expected } at most. Did something else slip in?` with `$expected`, `$length`
    TooLongText,
    /// `This number has a typing error`
    WrongCharacter,
    /// `{ $expected -> [digit] Character { $position } is { $found }, where a digit should be. [letter] Character { $position } is { $found }, where a letter should be. [either] Character { $position } is { $found }. Tracking numbers have only digits and the letters A to Z. [end] The number should end before character { $position }. *[other] Character { $position } is { $found }, where { $expected } should be. }` with `$expected`, `$found`, `$position`
    WrongCharacterText,
    /// `A letter and a digit were mixed up`
    LookAlike,
    /// `Character { $position } is { $found }, where { $expected } should be.` with `$expected`, `$found`, `$position`
    LookAlikeText,
    /// `This number has a typing error`
    WrongCheckDigit,
    /// `Character { $position } checks all the others, and it does not fit them. Compare the number with the shipping message.` with `$position`
    WrongCheckDigitText,
    /// `The last two letters are no country`
    CountryUnknown,
    /// `In the numbers of the post they say where the parcel comes from, such as CN or GB. Is it written so in the shipping message?`
    CountryUnknownText,
    /// `This number stands for no parcel yet`
    Placeholder,
    /// `It is an example, or holds the place until the parcel leaves. The final number comes with the shipping message.`
    PlaceholderText,
    /// `This is a test number`
    TestNumber,
    /// `Carriers and shops try out their systems with it. No parcel travels under it.`
    TestNumberText,
    /// `This looks like an order number`
    OrderNumber,
    /// `It names the purchase, not the parcel. The tracking number is in the shipping message, often beside the carrier’s name.`
    OrderNumberText,
    /// `This looks like a phone number`
    Phone,
    /// `The tracking number is in the shop’s shipping message.`
    PhoneText,
    /// `This is an e-mail address`
    Email,
    /// `The tracking number is in the e-mail that the shop sent with the shipment.`
    EmailText,
    /// `There is no tracking number in this link`
    Url,
    /// `Open the link, copy the number from that page, and paste it here.`
    UrlText,
    /// `No known carrier writes numbers like this`
    UnknownFormat,
    /// `If it is written so in the shipping message, track it all the same.`
    UnknownFormatText,
    /// `Did you mean …?`
    DidYouMean,
    /// `letters and digits that look alike`
    RepairLookAlike,
    /// `characters { $position } and { $next } swapped` with `$next`, `$position`
    RepairNeighbours,
    /// `without character { $position }` with `$position`
    RepairExtra,
    /// `one digit more, at place { $position }` with `$position`
    RepairMissing,
    /// `another digit at place { $position }` with `$position`
    RepairDigit,
}

impl Message {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 50] = [
        (Self::Direction, "direction"),
        (Self::Title, "title"),
        (Self::Lead, "lead"),
        (Self::Label, "label"),
        (Self::Hint, "hint"),
        (Self::Track, "track"),
        (Self::Anyway, "anyway"),
        (Self::Again, "again"),
        (Self::Right, "right"),
        (Self::RightCarrier, "right-carrier"),
        (Self::LikelyCarrier, "likely-carrier"),
        (Self::SeveralCarriers, "several-carriers"),
        (Self::From, "from"),
        (Self::More, "more"),
        (Self::Several, "several"),
        (Self::SeveralText, "several-text"),
        (Self::Empty, "empty"),
        (Self::EmptyText, "empty-text"),
        (Self::TooShort, "too-short"),
        (Self::TooShortText, "too-short-text"),
        (Self::TooLong, "too-long"),
        (Self::TooLongText, "too-long-text"),
        (Self::WrongCharacter, "wrong-character"),
        (Self::WrongCharacterText, "wrong-character-text"),
        (Self::LookAlike, "look-alike"),
        (Self::LookAlikeText, "look-alike-text"),
        (Self::WrongCheckDigit, "wrong-check-digit"),
        (Self::WrongCheckDigitText, "wrong-check-digit-text"),
        (Self::CountryUnknown, "country-unknown"),
        (Self::CountryUnknownText, "country-unknown-text"),
        (Self::Placeholder, "placeholder"),
        (Self::PlaceholderText, "placeholder-text"),
        (Self::TestNumber, "test-number"),
        (Self::TestNumberText, "test-number-text"),
        (Self::OrderNumber, "order-number"),
        (Self::OrderNumberText, "order-number-text"),
        (Self::Phone, "phone"),
        (Self::PhoneText, "phone-text"),
        (Self::Email, "email"),
        (Self::EmailText, "email-text"),
        (Self::Url, "url"),
        (Self::UrlText, "url-text"),
        (Self::UnknownFormat, "unknown-format"),
        (Self::UnknownFormatText, "unknown-format-text"),
        (Self::DidYouMean, "did-you-mean"),
        (Self::RepairLookAlike, "repair-look-alike"),
        (Self::RepairNeighbours, "repair-neighbours"),
        (Self::RepairExtra, "repair-extra"),
        (Self::RepairMissing, "repair-missing"),
        (Self::RepairDigit, "repair-digit"),
    ];
}

/// What a text names and the page fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variable {
    /// `$carrier`
    Carrier,
    /// `$count`
    Count,
    /// `$expected`
    Expected,
    /// `$found`
    Found,
    /// `$length`
    Length,
    /// `$next`
    Next,
    /// `$position`
    Position,
}

impl Variable {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Carrier, "carrier"),
        (Self::Count, "count"),
        (Self::Expected, "expected"),
        (Self::Found, "found"),
        (Self::Length, "length"),
        (Self::Next, "next"),
        (Self::Position, "position"),
    ];
}

impl super::Part for Message {
    type Variable = Variable;
    const MARK: &'static str = "f14909";
    const MESSAGES: &'static [(Self, &'static str)] = &Self::ALL;
    const VARIABLES: &'static [(Variable, &'static str)] = &Variable::ALL;

    fn place(self) -> usize {
        self as usize
    }
}
