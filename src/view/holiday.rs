//! What holidays are called.

use crate::text::forecast_messages::Message;

/// In the order of [`NAMES`](crate::eta::holiday::NAMES).
const TEXTS: [Message; 78] = [
    Message::HolidayOther,
    Message::HolidayBridge,
    Message::HolidayElection,
    Message::HolidayNewYear,
    Message::HolidayNewYearEve,
    Message::HolidayEpiphany,
    Message::HolidayOrthodoxChristmas,
    Message::HolidayChineseNewYear,
    Message::HolidayKoreanNewYear,
    Message::HolidayTet,
    Message::HolidayTraditionalNewYear,
    Message::HolidaySongkran,
    Message::HolidayNowruz,
    Message::HolidayCarnival,
    Message::HolidayMaundyThursday,
    Message::HolidayGoodFriday,
    Message::HolidayHolySaturday,
    Message::HolidayEasterSunday,
    Message::HolidayEasterMonday,
    Message::HolidayOrthodoxGoodFriday,
    Message::HolidayOrthodoxEaster,
    Message::HolidayLabourDay,
    Message::HolidayAscension,
    Message::HolidayPentecost,
    Message::HolidayWhitMonday,
    Message::HolidayCorpusChristi,
    Message::HolidayMidsummer,
    Message::HolidayAssumption,
    Message::HolidayReformationDay,
    Message::HolidayAllSaints,
    Message::HolidayAllSouls,
    Message::HolidayImmaculateConception,
    Message::HolidayChristmasEve,
    Message::HolidayChristmas,
    Message::HolidayBoxingDay,
    Message::HolidayEidAlFitr,
    Message::HolidayArafatDay,
    Message::HolidayEidAlAdha,
    Message::HolidayIslamicNewYear,
    Message::HolidayAshura,
    Message::HolidayProphetsBirthday,
    Message::HolidayPassover,
    Message::HolidayShavuot,
    Message::HolidayRoshHashanah,
    Message::HolidayYomKippur,
    Message::HolidaySukkot,
    Message::HolidayHoli,
    Message::HolidayDiwali,
    Message::HolidayVesak,
    Message::HolidayFullMoonDay,
    Message::HolidayNyepi,
    Message::HolidayQingming,
    Message::HolidayDragonBoat,
    Message::HolidayMidAutumn,
    Message::HolidayChuseok,
    Message::HolidayGoldenWeek,
    Message::HolidayKingsBirthday,
    Message::HolidayChildrensDay,
    Message::HolidayWomensDay,
    Message::HolidayDefendersDay,
    Message::HolidayHungKings,
    Message::HolidayNationalDay,
    Message::HolidayUnityDay,
    Message::HolidayIndependenceDay,
    Message::HolidayRepublicDay,
    Message::HolidayConstitutionDay,
    Message::HolidayLiberationDay,
    Message::HolidayVictoryDay,
    Message::HolidayRevolutionDay,
    Message::HolidayArmisticeDay,
    Message::HolidayMemorialDay,
    Message::HolidayVeteransDay,
    Message::HolidayAnzacDay,
    Message::HolidayThanksgiving,
    Message::HolidayMartinLutherKingDay,
    Message::HolidayPresidentsDay,
    Message::HolidayJuneteenth,
    Message::HolidayColumbusDay,
];

/// The text of a holiday by its [name](crate::eta::holiday::Holiday::name); that of any holiday where the name is not known.
pub fn holiday(name: u16) -> Message {
    TEXTS.get(usize::from(name)).copied().unwrap_or(Message::HolidayOther)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eta::holiday::NAMES;

    #[test]
    fn every_name_has_its_text() {
        for (place, name) in NAMES.iter().enumerate() {
            let written = Message::ALL.iter().find(|(message, _)| *message == holiday(place as u16)).unwrap().1;
            assert_eq!(written, format!("holiday-{name}"));
        }
        assert_eq!(TEXTS.len(), NAMES.len());
        assert_eq!(holiday(u16::MAX), Message::HolidayOther);
    }
}
