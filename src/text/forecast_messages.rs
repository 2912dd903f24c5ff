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
}

impl Message {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 78] = [
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
    ];
}

/// What a text names and the page fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variable {}

impl Variable {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 0] = [];
}

impl super::Part for Message {
    type Variable = Variable;
    const MARK: &'static str = "998nd6";
    const MESSAGES: &'static [(Self, &'static str)] = &Self::ALL;
    const VARIABLES: &'static [(Variable, &'static str)] = &Variable::ALL;

    fn place(self) -> usize {
        self as usize
    }
}
