//! Errors that a marketplace tells as a word or a sentence.

use crate::document::{Document, line};
use crate::parts::{any_word, cut, find, parts};
use crate::provider::{Failure, FailureKind};

/// Word stems of error codes and messages; the first line that matches wins.
const KINDS: &str = "\
quota:quota|error_limit
bad_request:status_limit
rate_limited: rate|_rate|frequen|too many|too_many|limit|throttl|fail_sys_user_validate|rgv587|captcha|punish
invalid_number:number_invalid|invalid number|invalid mailno|invalid tracking|invalid consignment|invalid barcode|mailno is invalid|number is invalid|number is not valid|barcode is not valid
not_found:not_found|not found|be found|not_exist|not exist|notfound|notexist|not regist|encontrad|no data|no record|no tracking|no result|no info|no shipment|no parcel|no package|no deliver
unauthorized:auth|token|signa| sign|_sign|licen|subscri|secret|credential|permission|banned|appkey|app key|app_key|session|forbidden|denied|api_key|ip not|whitelist
bad_request:param|command|missing|invalid|illegal| format|_format|malform|required|validation|parse_error";

/// The kind of an error from its code and message; what no word tells is a failure of the provider.
fn kind(code: &str, message: &str) -> FailureKind {
    let said = crate::parts::joined(&[code, " ", message]).to_ascii_lowercase();
    for line in parts(KINDS, b'\n') {
        if let Some((name, stems)) = cut(line, b':')
            && any_word(&said, stems)
        {
            return FailureKind::from_name(name).unwrap_or(FailureKind::Server);
        }
    }
    FailureKind::Server
}

/// The failure that a code and a message tell; the code, where there is no message.
pub(in crate::provider) fn failure(code: &str, message: String) -> Failure {
    let kind = kind(code, &message);
    Failure::new(kind, if message.is_empty() { line(code) } else { message })
}

/// The failure of a code that is the provider's own, by its kinds; of another one, what was told of it all the same.
/// A line of kinds is `not_found:404|e001|UPE05*|*jwt`; before a `*` stands the beginning
/// of a code, behind it what stands anywhere in it.
#[inline(never)]
pub(in crate::provider) fn sorted(kinds: &str, code: &str, mut told: Failure) -> Failure {
    for line in parts(kinds, b'\n') {
        if let Some((name, codes)) = cut(line, b':')
            && parts(codes, b'|').any(|listed| match cut(listed, b'*') {
                Some(("", part)) => find(code.as_bytes(), part.as_bytes()).is_some(),
                Some((beginning, _)) => code.starts_with(beginning),
                None => code == listed,
            })
        {
            told.kind = FailureKind::from_name(name).unwrap_or(told.kind);
            break;
        }
    }
    told
}

/// The failure of an error: its code and its words stand at these paths, the kinds are as in [`sorted`].
#[inline(never)]
pub(in crate::provider) fn told(error: Document<'_>, codes: &str, words: &str, kinds: &str) -> Failure {
    let code = error.code(codes).unwrap_or_default();
    sorted(kinds, code, failure(code, error.words(words)))
}

/// The failure of a problem report: its HTTP `status`, and words at these paths.
#[inline(never)]
pub(in crate::provider) fn problem(report: Document<'_>, words: &str) -> Failure {
    status(report.code("status").unwrap_or_default(), report.words(words))
}

/// Where no word of a failure says what it was, the request was wrong.
pub(in crate::provider) fn of_request(mut told: Failure) -> Failure {
    if told.kind == FailureKind::Server {
        told.kind = FailureKind::BadRequest;
    }
    told
}

/// The failure that an HTTP status and words tell.
pub(in crate::provider) fn status(code: &str, message: String) -> Failure {
    let mut told = failure(code, message);
    told.kind = match code {
        "401" | "403" => FailureKind::Unauthorized,
        "402" => FailureKind::Quota,
        "404" | "410" => FailureKind::NotFound,
        "429" => FailureKind::RateLimited,
        _ if told.kind == FailureKind::Server && code.len() == 3 && code.starts_with('4') => FailureKind::BadRequest,
        _ => told.kind,
    };
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_errors_of_the_marketplaces() {
        for (code, message, want) in [
            ("error_auth", "Invalid access_token.", FailureKind::Unauthorized),
            ("error_sign", "Wrong sign.", FailureKind::Unauthorized),
            ("error_permission", "", FailureKind::Unauthorized),
            ("shop_banned", "", FailureKind::Unauthorized),
            ("error_not_found", "", FailureKind::NotFound),
            ("logistics.package_not_exist", "", FailureKind::NotFound),
            ("logistics.package_number_not_exist", "", FailureKind::NotFound),
            ("logistics.invalid_error", "The order is not exist.", FailureKind::NotFound),
            ("error_rate_limit", "", FailureKind::RateLimited),
            ("error_limit", "", FailureKind::Quota),
            ("logistics.error_status_limit", "", FailureKind::BadRequest),
            ("logistics.error_param", "", FailureKind::BadRequest),
            ("error_server", "", FailureKind::Server),
            ("IllegalAccessToken", "The specified access token is invalid or expired", FailureKind::Unauthorized),
            ("IncompleteSignature", "The request signature does not conform", FailureKind::Unauthorized),
            ("InsufficientPermission", "", FailureKind::Unauthorized),
            ("ApiCallLimit", "The request times are limited", FailureKind::RateLimited),
            ("MissingParameter", "", FailureKind::BadRequest),
            ("1001", "TRACKING DATA NOT FOUND", FailureKind::NotFound),
            ("ServiceTimeout", "", FailureKind::Server),
            // Words in words: no signature, no rate, no format.
            ("", "Consignment number is required", FailureKind::BadRequest),
            ("", "Failed to generate the reply", FailureKind::Server),
            ("", "Tracking information unavailable", FailureKind::Server),
            ("", "No information for this number", FailureKind::NotFound),
            ("", "No shipment found", FailureKind::NotFound),
            ("", "You are not subscribed to this API.", FailureKind::Unauthorized),
            ("", "Malformed JSON", FailureKind::BadRequest),
        ] {
            assert_eq!(kind(code, message), want, "{code}");
        }
    }
}
