//! Numbers made up by a template: `#` a digit, `*` a digit or a letter, `<` where the part begins that the check digit
//! covers, `?` the check digit.

use parcelight::number::check_digit;
use proptest::prelude::*;

/// A format, its rule, a template; whether every single wrong digit is found.
pub(crate) type Template = (&'static str, &'static str, &'static str, bool);

pub(crate) const TEMPLATES: &[Template] = &[
    ("s10", "s10", "RX<########?CN", false),
    ("yanwen_post", "s10", "UB<########?YP", false),
    ("chronopost", "s10", "XU<########?TS", false),
    ("ups_1z", "ups", "1Z<***************?", false),
    ("ups_waybill", "ups", "K<#########?", false),
    ("usps_impb", "gs1", "<94###################?", true),
    ("usps_impb", "gs1", "<92###9################?", true),
    ("usps_impb_zip", "gs1", "42010001<94###################?", true),
    ("usps_legacy_22", "gs1", "<91###################?", true),
    ("usps_legacy_28", "91gs1", "42060601<70#################?", true),
    ("usps_20", "gs1", "<73#################?", true),
    ("fedex_12", "fedex", "<7##########?", false),
    ("fedex_ground", "gs1", "<6#############?", true),
    ("fedex_96", "gs1", "96#####<##############?", true),
    ("fedex_gsn", "fedex", "96##################<#############?", false),
    ("fedex_astra", "fedex", "3###############<###########?4821", false),
    ("fedex_34", "fedex", "1###################<#############?", false),
    ("sscc_dhl", "gs1", "<003404#############?", true),
    ("sscc_20", "gs1", "<004################?", true),
    ("sscc_18", "gs1", "<00###############?", true),
    ("canada_post", "gs1", "<7##############?", true),
    ("ontrac", "ups", "<C#############?", false),
    ("old_dominion", "luhn", "<072#######?", true),
    ("dhl_express", "mod7", "<#########?", false),
    ("dpd", "mod37", "<###########################?", true),
    ("dpd_14", "mod37", "<##############?", true),
    ("purolator", "luhn", "<3##########?", true),
];

/// A number of a template, from where its check digit covers it.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub(crate) number: String,
    pub(crate) format: &'static str,
    /// The places that the check digit covers, and its own.
    pub(crate) covered: std::ops::RangeInclusive<usize>,
    pub(crate) finds_every_slip: bool,
}

/// A right number of one of the formats.
pub(crate) fn made() -> impl Strategy<Value = Made> {
    (prop::sample::select(TEMPLATES), prop::collection::vec(0..36u8, 40)).prop_map(|(template, random)| make(template, &random))
}

fn make((format, rule, template, finds_every_slip): Template, random: &[u8]) -> Made {
    let (mut number, mut from, mut check) = (Vec::new(), 0, 0);
    for (byte, random) in template.bytes().zip(random.iter().cycle()) {
        match byte {
            b'#' => number.push(b'0' + random % 10),
            b'*' => number.push(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[usize::from(*random)]),
            b'<' => from = number.len(),
            b'?' => {
                check = number.len();
                number.push(check_digit(rule, &number[from..]).unwrap());
            }
            literal => number.push(literal),
        }
    }
    Made { number: String::from_utf8(number).unwrap(), format, covered: from..=check, finds_every_slip }
}
