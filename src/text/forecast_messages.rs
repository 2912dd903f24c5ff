//! The names of all messages and of the variables in them.
//!
//! GENERATED from `locales/en/` by `cargo run -p parcelight-catalogs -- messages`. Do not edit.

/// A text of the element; its number is its place in every catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Message {
    /// `Public holiday`
    HolidayOther,
    /// `Extra day off`
    HolidayBridge,
    /// `Election day`
    HolidayElection,
    /// `New Year’s Day`
    HolidayNewYear,
    /// `New Year’s Eve`
    HolidayNewYearEve,
    /// `Epiphany`
    HolidayEpiphany,
    /// `Orthodox Christmas`
    HolidayOrthodoxChristmas,
    /// `Chinese New Year`
    HolidayChineseNewYear,
    /// `Korean New Year`
    HolidayKoreanNewYear,
    /// `Vietnamese New Year`
    HolidayTet,
    /// `Traditional New Year`
    HolidayTraditionalNewYear,
    /// `Thai New Year`
    HolidaySongkran,
    /// `Nowruz`
    HolidayNowruz,
    /// `Carnival`
    HolidayCarnival,
    /// `Maundy Thursday`
    HolidayMaundyThursday,
    /// `Good Friday`
    HolidayGoodFriday,
    /// `Holy Saturday`
    HolidayHolySaturday,
    /// `Easter Sunday`
    HolidayEasterSunday,
    /// `Easter Monday`
    HolidayEasterMonday,
    /// `Orthodox Good Friday`
    HolidayOrthodoxGoodFriday,
    /// `Orthodox Easter`
    HolidayOrthodoxEaster,
    /// `Labour Day`
    HolidayLabourDay,
    /// `Ascension Day`
    HolidayAscension,
    /// `Whit Sunday`
    HolidayPentecost,
    /// `Whit Monday`
    HolidayWhitMonday,
    /// `Corpus Christi`
    HolidayCorpusChristi,
    /// `Midsummer`
    HolidayMidsummer,
    /// `Assumption Day`
    HolidayAssumption,
    /// `Reformation Day`
    HolidayReformationDay,
    /// `All Saints’ Day`
    HolidayAllSaints,
    /// `All Souls’ Day`
    HolidayAllSouls,
    /// `Immaculate Conception`
    HolidayImmaculateConception,
    /// `Christmas Eve`
    HolidayChristmasEve,
    /// `Christmas Day`
    HolidayChristmas,
    /// `Boxing Day`
    HolidayBoxingDay,
    /// `Eid al-Fitr`
    HolidayEidAlFitr,
    /// `Day of Arafah`
    HolidayArafatDay,
    /// `Eid al-Adha`
    HolidayEidAlAdha,
    /// `Islamic New Year`
    HolidayIslamicNewYear,
    /// `Ashura`
    HolidayAshura,
    /// `Prophet’s Birthday`
    HolidayProphetsBirthday,
    /// `Passover`
    HolidayPassover,
    /// `Shavuot`
    HolidayShavuot,
    /// `Rosh Hashanah`
    HolidayRoshHashanah,
    /// `Yom Kippur`
    HolidayYomKippur,
    /// `Sukkot`
    HolidaySukkot,
    /// `Holi`
    HolidayHoli,
    /// `Diwali`
    HolidayDiwali,
    /// `Vesak`
    HolidayVesak,
    /// `Full Moon Day`
    HolidayFullMoonDay,
    /// `Nyepi (Day of Silence)`
    HolidayNyepi,
    /// `Tomb-Sweeping Day`
    HolidayQingming,
    /// `Dragon Boat Festival`
    HolidayDragonBoat,
    /// `Mid-Autumn Festival`
    HolidayMidAutumn,
    /// `Chuseok`
    HolidayChuseok,
    /// `Golden Week`
    HolidayGoldenWeek,
    /// `King’s Birthday`
    HolidayKingsBirthday,
    /// `Children’s Day`
    HolidayChildrensDay,
    /// `Women’s Day`
    HolidayWomensDay,
    /// `Defender of the Fatherland Day`
    HolidayDefendersDay,
    /// `Hùng Kings’ Festival`
    HolidayHungKings,
    /// `National Day`
    HolidayNationalDay,
    /// `Unity Day`
    HolidayUnityDay,
    /// `Independence Day`
    HolidayIndependenceDay,
    /// `Republic Day`
    HolidayRepublicDay,
    /// `Constitution Day`
    HolidayConstitutionDay,
    /// `Liberation Day`
    HolidayLiberationDay,
    /// `Victory Day`
    HolidayVictoryDay,
    /// `Revolution Day`
    HolidayRevolutionDay,
    /// `Armistice Day`
    HolidayArmisticeDay,
    /// `Memorial Day`
    HolidayMemorialDay,
    /// `Veterans Day`
    HolidayVeteransDay,
    /// `Anzac Day`
    HolidayAnzacDay,
    /// `Thanksgiving`
    HolidayThanksgiving,
    /// `Martin Luther King Day`
    HolidayMartinLutherKingDay,
    /// `Presidents’ Day`
    HolidayPresidentsDay,
    /// `Juneteenth`
    HolidayJuneteenth,
    /// `Columbus Day`
    HolidayColumbusDay,
    /// `The carrier named these days. They are shown as they are.`
    WhyCarrier,
    /// `The shop promised these days when you ordered.`
    WhyShop,
    /// `The tracking service estimates these days.`
    WhyProvider,
    /// `Added up from what each stage usually takes, on the working days of { $country }.` with `$country`
    WhyUsual,
    /// `Added up from what each stage usually takes, on working days.`
    WhyUsualAnywhere,
    /// `No delivery on { $days }` with `$days`
    WeekNote,
    /// `{ $day } ({ $holiday })` with `$day`, `$holiday`
    DayHoliday,
    /// `It may come later`
    MayBeLate,
    /// `What the stages usually take makes it { $days }.` with `$days`
    EstimateBeside,
    /// `Was { $was }, now { $now }. { $stage }: taking longer than usual.` with `$now`, `$stage`, `$was`
    ChangedTakes,
    /// `Was { $was }, now { $now }. { $stage }: took longer than usual.` with `$now`, `$stage`, `$was`
    ChangedTook,
    /// `Was { $was }, now { $now }. { $stage }: was quicker than usual.` with `$now`, `$stage`, `$was`
    ChangedQuick,
    /// `Was { $was }, now { $now }: no scan since { $day }.` with `$day`, `$now`, `$was`
    ChangedSilent,
    /// `Of 10 parcels like this one, { $share } arrive on these days.` with `$share`
    Share,
    /// `By day: { $days }` with `$days`
    ByDay,
    /// `{ $day } { $percent }%` with `$day`, `$percent`
    DayShare,
    /// `{ $count -> [one] Based on { $count } parcel from { $from } to { $to }. *[other] Based on { $count } parcels from { $from } to { $to }. }` with `$count`, `$from`, `$to`
    BasedOn,
    /// `{ $count -> [one] Based on { $count } parcel within { $country }. *[other] Based on { $count } parcels within { $country }. }` with `$count`, `$country`
    BasedOnDomestic,
    /// `Based on what such a route usually takes. The days are wide on purpose.`
    BasedOnUsual,
    /// `The carrier said { $days }.` with `$days`
    PromisedCarrier,
    /// `The shop promised { $days }.` with `$days`
    PromisedShop,
    /// `The tracking service said { $days }.` with `$days`
    PromisedProvider,
    /// `Holidays after { $day } are not known yet, so the days are wider.` with `$day`
    HolidaysEnd,
    /// `{ $day } is not counted: { $holiday }` with `$day`, `$holiday`
    NotCounted,
    /// `{ $day } may be a holiday: { $holiday }` with `$day`, `$holiday`
    PerhapsNotCounted,
    /// `{ $days }: { $reason }` with `$days`, `$reason`
    Slowed,
    /// `{ $days }: slower than usual` with `$days`
    Slow,
    /// `From the seller to the carrier`
    StageFirstMile,
    /// `On the way in the country of origin`
    StageOrigin,
    /// `Export customs`
    StageExportCustoms,
    /// `Between the countries`
    StageLineHaul,
    /// `Import customs`
    StageImportCustoms,
    /// `On the way in your country`
    StageDestination,
    /// `Delivery`
    StageLastMile,
    /// `{ $least -> [one] { $least } working day *[other] { $least } working days }` with `$least`
    StageDays,
    /// `{ $least }–{ $most -> [one] { $most } working day *[other] { $most } working days }` with `$least`, `$most`
    StageDaysRange,
    /// `up to { $most -> [one] { $most } working day *[other] { $most } working days }` with `$most`
    StageDaysUpTo,
    /// `usually { $time }` with `$time`
    StageUsual,
    /// `usually { $time }, less than one so far` with `$time`
    StageNowLess,
    /// `took less than a working day, usually { $time }` with `$time`
    StageTookLess,
    /// `The weather`
    WhyWeather,
    /// `A strike`
    WhyStrike,
    /// `Closed for a holiday`
    WhyHoliday,
    /// `More parcels than usual`
    WhyPeakSeason,
    /// `No room on the vehicle`
    WhyCapacity,
}

impl Message {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 123] = [
        (Self::HolidayOther, "holiday-other"),
        (Self::HolidayBridge, "holiday-bridge"),
        (Self::HolidayElection, "holiday-election"),
        (Self::HolidayNewYear, "holiday-new-year"),
        (Self::HolidayNewYearEve, "holiday-new-year-eve"),
        (Self::HolidayEpiphany, "holiday-epiphany"),
        (Self::HolidayOrthodoxChristmas, "holiday-orthodox-christmas"),
        (Self::HolidayChineseNewYear, "holiday-chinese-new-year"),
        (Self::HolidayKoreanNewYear, "holiday-korean-new-year"),
        (Self::HolidayTet, "holiday-tet"),
        (Self::HolidayTraditionalNewYear, "holiday-traditional-new-year"),
        (Self::HolidaySongkran, "holiday-songkran"),
        (Self::HolidayNowruz, "holiday-nowruz"),
        (Self::HolidayCarnival, "holiday-carnival"),
        (Self::HolidayMaundyThursday, "holiday-maundy-thursday"),
        (Self::HolidayGoodFriday, "holiday-good-friday"),
        (Self::HolidayHolySaturday, "holiday-holy-saturday"),
        (Self::HolidayEasterSunday, "holiday-easter-sunday"),
        (Self::HolidayEasterMonday, "holiday-easter-monday"),
        (Self::HolidayOrthodoxGoodFriday, "holiday-orthodox-good-friday"),
        (Self::HolidayOrthodoxEaster, "holiday-orthodox-easter"),
        (Self::HolidayLabourDay, "holiday-labour-day"),
        (Self::HolidayAscension, "holiday-ascension"),
        (Self::HolidayPentecost, "holiday-pentecost"),
        (Self::HolidayWhitMonday, "holiday-whit-monday"),
        (Self::HolidayCorpusChristi, "holiday-corpus-christi"),
        (Self::HolidayMidsummer, "holiday-midsummer"),
        (Self::HolidayAssumption, "holiday-assumption"),
        (Self::HolidayReformationDay, "holiday-reformation-day"),
        (Self::HolidayAllSaints, "holiday-all-saints"),
        (Self::HolidayAllSouls, "holiday-all-souls"),
        (Self::HolidayImmaculateConception, "holiday-immaculate-conception"),
        (Self::HolidayChristmasEve, "holiday-christmas-eve"),
        (Self::HolidayChristmas, "holiday-christmas"),
        (Self::HolidayBoxingDay, "holiday-boxing-day"),
        (Self::HolidayEidAlFitr, "holiday-eid-al-fitr"),
        (Self::HolidayArafatDay, "holiday-arafat-day"),
        (Self::HolidayEidAlAdha, "holiday-eid-al-adha"),
        (Self::HolidayIslamicNewYear, "holiday-islamic-new-year"),
        (Self::HolidayAshura, "holiday-ashura"),
        (Self::HolidayProphetsBirthday, "holiday-prophets-birthday"),
        (Self::HolidayPassover, "holiday-passover"),
        (Self::HolidayShavuot, "holiday-shavuot"),
        (Self::HolidayRoshHashanah, "holiday-rosh-hashanah"),
        (Self::HolidayYomKippur, "holiday-yom-kippur"),
        (Self::HolidaySukkot, "holiday-sukkot"),
        (Self::HolidayHoli, "holiday-holi"),
        (Self::HolidayDiwali, "holiday-diwali"),
        (Self::HolidayVesak, "holiday-vesak"),
        (Self::HolidayFullMoonDay, "holiday-full-moon-day"),
        (Self::HolidayNyepi, "holiday-nyepi"),
        (Self::HolidayQingming, "holiday-qingming"),
        (Self::HolidayDragonBoat, "holiday-dragon-boat"),
        (Self::HolidayMidAutumn, "holiday-mid-autumn"),
        (Self::HolidayChuseok, "holiday-chuseok"),
        (Self::HolidayGoldenWeek, "holiday-golden-week"),
        (Self::HolidayKingsBirthday, "holiday-kings-birthday"),
        (Self::HolidayChildrensDay, "holiday-childrens-day"),
        (Self::HolidayWomensDay, "holiday-womens-day"),
        (Self::HolidayDefendersDay, "holiday-defenders-day"),
        (Self::HolidayHungKings, "holiday-hung-kings"),
        (Self::HolidayNationalDay, "holiday-national-day"),
        (Self::HolidayUnityDay, "holiday-unity-day"),
        (Self::HolidayIndependenceDay, "holiday-independence-day"),
        (Self::HolidayRepublicDay, "holiday-republic-day"),
        (Self::HolidayConstitutionDay, "holiday-constitution-day"),
        (Self::HolidayLiberationDay, "holiday-liberation-day"),
        (Self::HolidayVictoryDay, "holiday-victory-day"),
        (Self::HolidayRevolutionDay, "holiday-revolution-day"),
        (Self::HolidayArmisticeDay, "holiday-armistice-day"),
        (Self::HolidayMemorialDay, "holiday-memorial-day"),
        (Self::HolidayVeteransDay, "holiday-veterans-day"),
        (Self::HolidayAnzacDay, "holiday-anzac-day"),
        (Self::HolidayThanksgiving, "holiday-thanksgiving"),
        (Self::HolidayMartinLutherKingDay, "holiday-martin-luther-king-day"),
        (Self::HolidayPresidentsDay, "holiday-presidents-day"),
        (Self::HolidayJuneteenth, "holiday-juneteenth"),
        (Self::HolidayColumbusDay, "holiday-columbus-day"),
        (Self::WhyCarrier, "why-carrier"),
        (Self::WhyShop, "why-shop"),
        (Self::WhyProvider, "why-provider"),
        (Self::WhyUsual, "why-usual"),
        (Self::WhyUsualAnywhere, "why-usual-anywhere"),
        (Self::WeekNote, "week-note"),
        (Self::DayHoliday, "day-holiday"),
        (Self::MayBeLate, "may-be-late"),
        (Self::EstimateBeside, "estimate-beside"),
        (Self::ChangedTakes, "changed-takes"),
        (Self::ChangedTook, "changed-took"),
        (Self::ChangedQuick, "changed-quick"),
        (Self::ChangedSilent, "changed-silent"),
        (Self::Share, "share"),
        (Self::ByDay, "by-day"),
        (Self::DayShare, "day-share"),
        (Self::BasedOn, "based-on"),
        (Self::BasedOnDomestic, "based-on-domestic"),
        (Self::BasedOnUsual, "based-on-usual"),
        (Self::PromisedCarrier, "promised-carrier"),
        (Self::PromisedShop, "promised-shop"),
        (Self::PromisedProvider, "promised-provider"),
        (Self::HolidaysEnd, "holidays-end"),
        (Self::NotCounted, "not-counted"),
        (Self::PerhapsNotCounted, "perhaps-not-counted"),
        (Self::Slowed, "slowed"),
        (Self::Slow, "slow"),
        (Self::StageFirstMile, "stage-first-mile"),
        (Self::StageOrigin, "stage-origin"),
        (Self::StageExportCustoms, "stage-export-customs"),
        (Self::StageLineHaul, "stage-line-haul"),
        (Self::StageImportCustoms, "stage-import-customs"),
        (Self::StageDestination, "stage-destination"),
        (Self::StageLastMile, "stage-last-mile"),
        (Self::StageDays, "stage-days"),
        (Self::StageDaysRange, "stage-days-range"),
        (Self::StageDaysUpTo, "stage-days-up-to"),
        (Self::StageUsual, "stage-usual"),
        (Self::StageNowLess, "stage-now-less"),
        (Self::StageTookLess, "stage-took-less"),
        (Self::WhyWeather, "why-weather"),
        (Self::WhyStrike, "why-strike"),
        (Self::WhyHoliday, "why-holiday"),
        (Self::WhyPeakSeason, "why-peak-season"),
        (Self::WhyCapacity, "why-capacity"),
    ];
}

/// What a text names and the page fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variable {
    /// `$count`
    Count,
    /// `$country`
    Country,
    /// `$day`
    Day,
    /// `$days`
    Days,
    /// `$from`
    From,
    /// `$holiday`
    Holiday,
    /// `$least`
    Least,
    /// `$most`
    Most,
    /// `$now`
    Now,
    /// `$percent`
    Percent,
    /// `$reason`
    Reason,
    /// `$share`
    Share,
    /// `$stage`
    Stage,
    /// `$time`
    Time,
    /// `$to`
    To,
    /// `$was`
    Was,
}

impl Variable {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 16] = [
        (Self::Count, "count"),
        (Self::Country, "country"),
        (Self::Day, "day"),
        (Self::Days, "days"),
        (Self::From, "from"),
        (Self::Holiday, "holiday"),
        (Self::Least, "least"),
        (Self::Most, "most"),
        (Self::Now, "now"),
        (Self::Percent, "percent"),
        (Self::Reason, "reason"),
        (Self::Share, "share"),
        (Self::Stage, "stage"),
        (Self::Time, "time"),
        (Self::To, "to"),
        (Self::Was, "was"),
    ];
}

impl super::Part for Message {
    type Variable = Variable;
    const MARK: &'static str = "il5dv6";
    const MESSAGES: &'static [(Self, &'static str)] = &Self::ALL;
    const VARIABLES: &'static [(Variable, &'static str)] = &Variable::ALL;

    fn place(self) -> usize {
        self as usize
    }
}
