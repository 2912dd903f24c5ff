//! The countries as the page writes them in the languages of its buyers: Chinese, Spanish, Portuguese, Russian, and in longer English.

use super::super::dhl::named;
use crate::parts::{cut, lists, parts};
use crate::shipment::Country;

const NAMES: &str = "\
CN 中国|中国大陆|中国内地|China continental|China Continental|Китай|Материковый Китай
HK 中国香港|香港|Гонконг
TW 中国台湾|台湾|Тайвань
MO 中国澳门|澳门
ES 西班牙|España|Espanha|Испания
FR 法国|Francia|França|Франция
DE 德国|Alemania|Alemanha|Германия
IT 意大利|Italia|Itália|Италия
PT 葡萄牙|Португалия
GB 英国|Reino Unido|Великобритания
IE 爱尔兰
NL 荷兰|Países Bajos|Países Baixos|Нидерланды
BE 比利时|Bélgica|Бельгия
PL 波兰|Polonia|Polônia|Польша
CZ 捷克|捷克共和国|Чехия
SK 斯洛伐克
AT 奥地利
CH 瑞士
SE 瑞典
NO 挪威
DK 丹麦
FI 芬兰
HU 匈牙利
RO 罗马尼亚
BG 保加利亚
GR 希腊
UA 乌克兰|Украина
BY 白俄罗斯|Беларусь
RU 俄罗斯|俄罗斯联邦|Rusia|Rússia|Россия|Российская Федерация
KZ 哈萨克斯坦|Казахстан
UZ 乌兹别克斯坦|Узбекистан
TR 土耳其|Турция
IL 以色列|Израиль
SA 沙特阿拉伯
AE 阿联酋|阿拉伯联合酋长国
US 美国|Estados Unidos|США
CA 加拿大|Canadá
MX 墨西哥|México
BR 巴西|Brasil|Бразилия
CL 智利
AR 阿根廷
CO 哥伦比亚
PE 秘鲁|Perú
JP 日本|Japón
KR 韩国|Corea del Sur|Coreia do Sul|Корея
SG 新加坡
MY 马来西亚
TH 泰国
VN 越南
ID 印度尼西亚
PH 菲律宾
IN 印度
PK 巴基斯坦
AU 澳大利亚
NZ 新西兰
ZA 南非
NG 尼日利亚
MA 摩洛哥";

/// The country of a name.
pub(super) fn country(name: &str) -> Option<Country> {
    for line in parts(NAMES, b'\n') {
        if let Some((code, names)) = cut(line, b' ')
            && lists(names, b'|', name)
        {
            return Country::from_alpha2(code);
        }
    }
    named(name)
}
