//! Names, streets, phones, codes and pictures in the replies of marketplaces never enter a `Reply`.

use parcelight::provider::read_bytes;
use std::path::Path;

/// A fixture, what is private in it, and what shows that it was read all the same.
const PLANTED: &[(&str, &[&str], &str)] = &[
    ("cainiao/delivered-last-mile", &["Zielonka", "Zmyślona", "000 111 222", "img.example", "poczta.example"], "RX000000017PL"),
    ("aliexpress/transit", &["lantern", "Color:Red", "1005000000000001"], "Export customs"),
    ("aliexpress/trackinginfo", &["Muster", "Kade 12"], "Rotterdam"),
    ("aliexpress/web", &["Ejemplo"], "LP00700000000099"),
    ("shopee/delivered", &["4821", "PROBE001", "OFG0"], "Paket telah diterima"),
    ("shopee/store-pickup", &["730915"], "ReadyForPickup"),
    ("aliexpress/web-envelope", &["Ejemplo"], "LP00700000000028"),
    ("shopee/pin-in-words", &["730928"], "pick-up shop"),
    ("shopee/returning", &["9007", "114477"], "PROBE0000000017R"),
    ("shopee/booking", &["BOOKING1"], "Announced"),
    ("shopee/return-to-seller", &["RETURN01", "img.example"], "PROBE0000000028R"),
    ("spx/older", &["Fulana", "00000-0000"], "Hub Campo Novo"),
    ("spx/older-names", &["Fulana"], "Pedido entregue"),
    ("spx/returned-records", &["N***A", "Đường Giả", "PRIVATE-ORDER"], "Đang giao hàng"),
    ("jt/names-without-codes", &["Muster Ahmed", "Imelda", "0100000000", "000000\"", "img.example", "5-4-321"], "Dorf Station 2"),
    ("jt/website-brazil", &["Fulana"], "foi assinado"),
    ("jt/transit", &["Contoh", "0110000000", "ORDER-PRIVATE"], "Utara Gateway"),
    ("jt/delivered-newest-first", &["Contoh", "0110000000", "img.example"], "Delivered"),
    ("jt/webhook-feed-codes", &["Nguyễn Mẫu", "0900000000", "img.example"], "BC Sông Mẫu"),
    ("lazada/delivered", &["Siti", "0110000000", "img.example"], "LEXPROBE0000028"),
    ("flash/transit", &["Somchai", "0800000000"], "TH0100000017A"),
    ("flash/delivered-and-problem", &["สมชาย", "สมหญิง", "0800000000"], "TH0100000028B"),
    ("ninjavan/transit", &["Rahsia", "0110000000", "img.example"], "North Hub"),
    ("ninjavan/failed-attempt-webhook", &["Rahsia", "ORDER-PRIVATE"], "NVPROBE000039"),
    ("ghn/out-for-delivery", &["Người Mẫu", "0900000000", "Nhân Viên"], "Kho Mẫu"),
    ("ghn/detail-returning", &["Người Mẫu", "0900000000", "Đường Mẫu"], "PROBE0039"),
    ("ghn/webhook", &["Người Mẫu", "0900000000"], "PROBE0062"),
    ("4px/delivered", &["Camille"], "Ville-Exemple"),
    ("yunexpress/delivered", &["VOORBEELD\"", "000000000\"", "ORDER-PRIVATE", "img.example", "0000AA"], "Shenzhen Hub"),
    ("china-post/export-customs", &["保密", "10000000000"], "示例国际邮件处理中心"),
    ("china-post/returned", &["保密", "10000000000"], "邮件正在派送中"),
    ("tiktok-shop/transit", &["Somchai", "080-000"], "sorting center"),
];

#[test]
fn what_is_private_is_dropped_where_the_reply_is_read() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for (name, secrets, sign) in PLANTED {
        let bytes = std::fs::read(fixtures.join(name).with_extension("json")).unwrap();
        let source = String::from_utf8_lossy(&bytes);
        let reply = format!("{:?}", read_bytes(&bytes, None).unwrap());
        assert!(reply.contains(sign), "{name}: {sign} was not read");
        for secret in *secrets {
            assert!(source.contains(secret), "{name} holds no {secret}");
            assert!(!reply.contains(secret), "{name}: {secret} got in");
        }
    }
}
