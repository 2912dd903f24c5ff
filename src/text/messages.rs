//! The names of all messages and of the variables in them.
//!
//! GENERATED from `locales/en/` by `cargo run -p parcelight-catalogs -- messages`. Do not edit.

/// A text of the element; its number is its place in every catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Message {
    /// `No scans yet`
    StatusPending,
    /// `Not handed over yet`
    StatusAnnounced,
    /// `Picked up`
    StatusPickedUp,
    /// `In transit`
    StatusInTransit,
    /// `In customs`
    StatusCustoms,
    /// `Out for delivery`
    StatusOutForDelivery,
    /// `Delivery failed`
    StatusAttemptFailed,
    /// `Ready for pickup`
    StatusReadyForPickup,
    /// `Delivered`
    StatusDelivered,
    /// `Problem`
    StatusException,
    /// `Going back`
    StatusReturning,
    /// `Returned`
    StatusReturned,
    /// `Cancelled`
    StatusCancelled,
    /// `No more updates`
    StatusExpired,
    /// `The carrier does not know this number yet`
    HeadlinePending,
    /// `The seller has made the label`
    HeadlineAnnounced,
    /// `The carrier has your parcel`
    HeadlinePickedUp,
    /// `Your parcel is on its way`
    HeadlineInTransit,
    /// `On its way in { $country }` with `$country`
    HeadlineInTransitCountry,
    /// `Arrived in { $place }` with `$place`
    HeadlineArrived,
    /// `Left { $place }` with `$place`
    HeadlineDeparted,
    /// `Left { $country }` with `$country`
    HeadlineLeftCountry,
    /// `Arrived in { $country }` with `$country`
    HeadlineReachedCountry,
    /// `Cleared customs`
    HeadlineCustomsCleared,
    /// `Cleared customs in { $country }` with `$country`
    HeadlineCustomsClearedCountry,
    /// `With the carrier that delivers it`
    HeadlineHandedOver,
    /// `At the delivery office`
    HeadlineDeliveryOffice,
    /// `At the delivery office in { $place }` with `$place`
    HeadlineDeliveryOfficePlace,
    /// `Customs is checking your parcel`
    HeadlineCustoms,
    /// `With customs in { $country }` with `$country`
    HeadlineCustomsCountry,
    /// `Customs needs a document for this parcel`
    HeadlineCustomsDocuments,
    /// `Duty has to be paid for this parcel`
    HeadlineDutyUnpaid,
    /// `With the courier`
    HeadlineOutForDelivery,
    /// `With the courier in { $place }` with `$place`
    HeadlineOutForDeliveryPlace,
    /// `The courier could not deliver your parcel`
    HeadlineAttemptFailed,
    /// `The courier found nobody in`
    HeadlineRecipientAbsent,
    /// `Waiting for you to collect it`
    HeadlineReadyForPickup,
    /// `Waiting for you in { $place }` with `$place`
    HeadlineReadyForPickupPlace,
    /// `Your parcel has arrived`
    HeadlineDelivered,
    /// `You have collected your parcel`
    HeadlineCollected,
    /// `Left with a neighbour`
    HeadlineNeighbour,
    /// `Left at the agreed place`
    HeadlineSafePlace,
    /// `Something went wrong on the way`
    HeadlineException,
    /// `Your parcel is being held`
    HeadlineHeld,
    /// `Your parcel is delayed`
    HeadlineDelay,
    /// `Your parcel was damaged`
    HeadlineDamaged,
    /// `Your parcel is lost`
    HeadlineLost,
    /// `Your parcel was disposed of`
    HeadlineDestroyed,
    /// `Delivery was refused`
    HeadlineRefused,
    /// `The address is wrong or incomplete`
    HeadlineAddress,
    /// `On its way back to the seller`
    HeadlineReturning,
    /// `Back with the seller`
    HeadlineReturned,
    /// `This parcel will not be sent`
    HeadlineCancelled,
    /// `The carrier has stopped sending updates`
    HeadlineExpired,
    /// `Label made`
    EventAnnounced,
    /// `Handed over by the seller`
    EventAccepted,
    /// `Arrived at a hub`
    EventArrived,
    /// `Left a hub`
    EventDeparted,
    /// `Sorted`
    EventProcessed,
    /// `On the way`
    EventInTransit,
    /// `Left the country`
    EventLeftCountry,
    /// `Left { $country }` with `$country`
    EventLeftCountryNamed,
    /// `Arrived in the destination country`
    EventReachedCountry,
    /// `Arrived in { $country }` with `$country`
    EventReachedCountryNamed,
    /// `With customs`
    EventCustoms,
    /// `Arrived at customs`
    EventCustomsStarted,
    /// `Cleared customs`
    EventCustomsCleared,
    /// `Customs asks for a document`
    EventCustomsDocuments,
    /// `Duty to be paid`
    EventDutyUnpaid,
    /// `Handed over to the next carrier`
    EventHandedOver,
    /// `Handed over to { $carrier }` with `$carrier`
    EventHandedOverNamed,
    /// `At the delivery office`
    EventDeliveryOffice,
    /// `Delivery day agreed`
    EventScheduled,
    /// `The carrier got in touch`
    EventContacted,
    /// `Sent on to another address`
    EventForwarded,
    /// `Problem solved`
    EventSolved,
    /// `Out for delivery`
    EventOutForDelivery,
    /// `Delivery failed`
    EventAttemptFailed,
    /// `Delivery failed: nobody was in`
    EventRecipientAbsent,
    /// `Ready for pickup`
    EventReadyForPickup,
    /// `Delivered`
    EventDelivered,
    /// `Delivered and signed for`
    EventSigned,
    /// `Collected`
    EventCollected,
    /// `Left with a neighbour`
    EventNeighbour,
    /// `Left at the agreed place`
    EventSafePlace,
    /// `Problem reported`
    EventException,
    /// `Held`
    EventHeld,
    /// `Delayed`
    EventDelay,
    /// `Delayed by the weather`
    EventWeather,
    /// `Damaged`
    EventDamaged,
    /// `Lost`
    EventLost,
    /// `Disposed of`
    EventDestroyed,
    /// `Refused`
    EventRefused,
    /// `Address wrong or incomplete`
    EventAddress,
    /// `Going back to the seller`
    EventReturning,
    /// `Returned to the seller`
    EventReturned,
    /// `Cancelled`
    EventCancelled,
    /// `Updates ended`
    EventExpired,
    /// `Registered`
    EventPending,
    /// `Expected arrival`
    ArrivalExpected,
    /// `Arrived`
    ArrivalArrived,
    /// `Collect by`
    ArrivalCollect,
    /// `Returned on`
    ArrivalReturned,
    /// `Today`
    ArrivalToday,
    /// `Tomorrow`
    ArrivalTomorrow,
    /// `By { $day }` with `$day`
    ArrivalBy,
    /// `Most likely { $day }` with `$day`
    ArrivalLikely,
    /// `No date before the first scan`
    ArrivalNoneNotSent,
    /// `No date while it is held`
    ArrivalNoneHeld,
    /// `No arrival expected`
    ArrivalNoneWillNotCome,
    /// `No date without news`
    ArrivalNoneNoNews,
    /// `No date right now`
    ArrivalNoneEstimate,
    /// `From the carrier`
    SourceCarrier,
    /// `Estimate`
    SourceEstimate,
    /// `Promised by the shop`
    SourceShop,
    /// `{ $day } was named before and has passed` with `$day`
    SourceLate,
    /// `{ $days -> [0] Last day today [one] { $days } day left *[other] { $days } days left }` with `$days`
    DaysLeft,
    /// `The days ahead`
    WeekLabel,
    /// `today`
    WeekToday,
    /// `possible`
    WeekPossible,
    /// `most likely`
    WeekLikely,
    /// `no delivery`
    WeekClosed,
    /// `Why this date`
    WhyTitle,
    /// `{ $least -> [one] { $least } working day *[other] { $least } working days }` with `$least`
    StageDays,
    /// `{ $least }–{ $most -> [one] { $most } working day *[other] { $most } working days }` with `$least`, `$most`
    StageDaysRange,
    /// `up to { $most -> [one] { $most } working day *[other] { $most } working days }` with `$most`
    StageDaysUpTo,
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
    /// `Stage by stage`
    StagesTitle,
    /// `{ $stage }: { $time }` with `$stage`, `$time`
    StageLine,
    /// `usually { $time }` with `$time`
    StageUsual,
    /// `usually { $time }, now { $days }` with `$days`, `$time`
    StageNow,
    /// `usually { $time }, less than one so far` with `$time`
    StageNowLess,
    /// `took { $days }, usually { $time }` with `$days`, `$time`
    StageTook,
    /// `took less than a working day, usually { $time }` with `$time`
    StageTookLess,
    /// `No scan of its own: inferred from what came after`
    StageInferred,
    /// `No pickup scan: inferred from the first scan, { $time }` with `$time`
    FirstMileInferred,
    /// `Not reported by this carrier`
    FirstMileNotReported,
    /// `{ $place } (inferred from the scans)` with `$place`
    InferredFromScans,
    /// `Label made`
    StepAnnounced,
    /// `Handed over`
    StepFirstMile,
    /// `On the way`
    StepOrigin,
    /// `Left { $country }` with `$country`
    StepLeft,
    /// `Abroad`
    StepLeftUnnamed,
    /// `Customs`
    StepCustoms,
    /// `In { $country }` with `$country`
    StepArrived,
    /// `In your country`
    StepArrivedUnnamed,
    /// `Out for delivery`
    StepLastMile,
    /// `Ready for pickup`
    StepPickup,
    /// `Delivered`
    StepDelivered,
    /// `Going back`
    StepReturning,
    /// `Returned`
    StepReturned,
    /// `Progress`
    ProgressLabel,
    /// `Next: { $step }` with `$step`
    ProgressNext,
    /// `The seller has not handed the parcel over yet`
    ProblemNotHandedOver,
    /// `Ask the seller whether the parcel has been sent.`
    ProblemNotHandedOverDo,
    /// `The first scan appears here as soon as there is one. If there is none by { $day }, ask the seller for a refund.` with `$day`
    ProblemNotHandedOverNext,
    /// `First scan expected by { $day }` with `$day`
    ProblemFirstScanDue,
    /// `Nothing for you to do until then. If no scan comes, ask the seller.`
    ProblemFirstScanDo,
    /// `The seller hands the parcel to the carrier. A scan can take up to 2 hours to show here.`
    ProblemFirstScanNext,
    /// `No news for { $days -> [one] { $days } day *[other] { $days } days }` with `$days`
    ProblemNoMovement,
    /// `Quiet days are common on long routes. Nothing for you to do yet.`
    ProblemNoMovementDo,
    /// `Ask the seller to enquire with the carrier.`
    ProblemNoMovementWarn,
    /// `Ask the seller for a refund or a replacement: a parcel without news for so long may be lost.`
    ProblemNoMovementClaim,
    /// `If nothing moves by { $day }, ask the seller to enquire with the carrier.` with `$day`
    ProblemAskBy,
    /// `If nothing moves by { $day }, ask the seller for a refund or a replacement.` with `$day`
    ProblemRefundBy,
    /// `Open the claim by { $day }: many carriers take none later.` with `$day`
    ProblemClaimBy,
    /// `In customs since { $day }` with `$day`
    ProblemCustomsHold,
    /// `Nothing for you to do, unless customs or the carrier writes to you.`
    ProblemCustomsHoldDo,
    /// `Customs needs a document from you`
    ProblemCustomsDocuments,
    /// `Send the invoice or proof of payment to the carrier, with the tracking number.`
    ProblemCustomsDocumentsDo,
    /// `The parcel goes on when customs has the document. Without it, it goes back.`
    ProblemCustomsDocumentsNext,
    /// `Pay the duty or tax`
    ProblemDutyUnpaid,
    /// `Pay on the carrier’s own page or at its office. Do not follow links in messages from strangers.`
    ProblemDutyUnpaidDo,
    /// `The parcel is released after payment.`
    ProblemDutyUnpaidNext,
    /// `Give the carrier your full address`
    ProblemAddress,
    /// `Tell the carrier, or the seller, the complete address and a phone number.`
    ProblemAddressDo,
    /// `The parcel waits, and goes back if nobody answers.`
    ProblemAddressNext,
    /// `The courier came and could not deliver`
    ProblemAttemptFailed,
    /// `Look for a note, or ask the carrier for a new day or a pickup point.`
    ProblemAttemptFailedDo,
    /// `Most carriers try again on the next working day.`
    ProblemAttemptFailedNext,
    /// `Most carriers try again on the next working day, here { $day }.` with `$day`
    ProblemAttemptFailedNextDay,
    /// `The next attempt is planned for { $day }.` with `$day`
    ProblemAttemptPlanned,
    /// `The delivery was refused`
    ProblemRefused,
    /// `If that was a mistake, call the carrier today.`
    ProblemRefusedDo,
    /// `The parcel goes back to the seller.`
    ProblemRefusedNext,
    /// `Collect your parcel`
    ProblemPickup,
    /// `Collect your parcel by { $day }` with `$day`
    ProblemPickupUntil,
    /// `Bring an identity card and the tracking number.`
    ProblemPickupDo,
    /// `After the deadline the parcel goes back to the seller.`
    ProblemPickupNext,
    /// `Later than { $day }` with `$day`
    ProblemLate,
    /// `Nothing for you to do yet.`
    ProblemLateDo,
    /// `May be late: usually here by { $day }` with `$day`
    ProblemMayBeLate,
    /// `The carrier reports a delay`
    ProblemDisruption,
    /// `Deliveries are slower until { $day }` with `$day`
    ProblemDisruptionUntil,
    /// `The parcel goes on as soon as the carrier can move it.`
    ProblemDisruptionNext,
    /// `The parcel was damaged`
    ProblemDamaged,
    /// `Ask the seller for a replacement or a refund. Keep photos if you receive it.`
    ProblemDamagedDo,
    /// `The parcel is lost`
    ProblemLost,
    /// `Ask the seller for a refund or a replacement.`
    ProblemLostDo,
    /// `The parcel was disposed of`
    ProblemDestroyed,
    /// `Ask the seller for the reason and for a refund.`
    ProblemDestroyedDo,
    /// `The parcel goes back to the seller`
    ProblemReturned,
    /// `Ask the seller to refund you or to send it again.`
    ProblemReturnedDo,
    /// `The shipment was cancelled`
    ProblemCancelled,
    /// `Ask the seller whether it will be sent again.`
    ProblemCancelledDo,
    /// `The carrier reports a problem`
    ProblemException,
    /// `Read the carrier’s words in the history, and ask the carrier with the tracking number.`
    ProblemExceptionDo,
    /// `No more updates are expected`
    ProblemUpdatesEnded,
    /// `If the parcel has not arrived, ask the seller now: claims have deadlines.`
    ProblemUpdatesEndedDo,
    /// `What to do`
    ProblemDoLabel,
    /// `What happens next`
    ProblemNextLabel,
    /// `Since`
    ProblemSinceLabel,
    /// `Why`
    ProblemWhyLabel,
    /// `Where`
    ProblemWhereLabel,
    /// `Who can help`
    ProblemContactLabel,
    /// `{ $carrier }, with the number { $number }` with `$carrier`, `$number`
    ContactCarrier,
    /// `The carrier, with the number { $number }` with `$number`
    ContactCarrierUnnamed,
    /// `The seller, with your order number`
    ContactSeller,
    /// `Carriers mostly stop reporting a number 30 days after sending.`
    WhyUpdatesEnded,
    /// `Customs is inspecting the parcel`
    WhyCustomsInspection,
    /// `Customs is slower than usual`
    WhyCustomsDelay,
    /// `Nobody was in`
    WhyAbsent,
    /// `The business was closed`
    WhyClosed,
    /// `The recipient has moved`
    WhyMoved,
    /// `It was not collected in time`
    WhyPickupMissed,
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
    /// `The flight was late`
    WhyFlightDelay,
    /// `It was sent the wrong way`
    WhyMissorted,
    /// `A security check`
    WhySecurity,
    /// `The carrier is holding it`
    WhyHeld,
    /// `Something is still to be paid`
    WhyPayment,
    /// `The carrier does not accept it`
    WhyRejected,
    /// `The recipient could not be identified`
    WhyIdentity,
    /// `Solved: the carrier has your parcel`
    SolvedHandedOver,
    /// `Solved: your parcel is moving again`
    SolvedMovement,
    /// `Solved: customs has released your parcel`
    SolvedCustoms,
    /// `Solved: the duty is settled`
    SolvedDuty,
    /// `Solved: the carrier has your address`
    SolvedAddress,
    /// `Solved: your parcel is on its way to you again`
    SolvedAttempt,
    /// `Solved: there is a new arrival date`
    SolvedLate,
    /// `Solved: the problem is over`
    SolvedOther,
    /// `This number is not known yet`
    FailureNotFound,
    /// `A new number can take a day or two to appear. Check that it is the one from your shipping message.`
    FailureNotFoundDo,
    /// `This does not look like a tracking number`
    FailureInvalidNumber,
    /// `Compare it with your shipping message, character by character.`
    FailureInvalidNumberDo,
    /// `The shop’s tracking is not set up correctly`
    FailureUnauthorized,
    /// `Please tell the shop. Your parcel is not affected.`
    FailureUnauthorizedDo,
    /// `The shop’s tracking is used up for today`
    FailureQuota,
    /// `Try again tomorrow, or ask the shop. Your parcel is not affected.`
    FailureQuotaDo,
    /// `Too many questions at once`
    FailureRateLimited,
    /// `Try again in a few minutes.`
    FailureRateLimitedDo,
    /// `The shop’s tracking did not understand the question`
    FailureBadRequest,
    /// `Please tell the shop. Your parcel is not affected.`
    FailureBadRequestDo,
    /// `The tracking service is not working at the moment`
    FailureServer,
    /// `Try again later. Your parcel is not affected.`
    FailureServerDo,
    /// `The answer could not be read`
    FailureBadResponse,
    /// `Try again later. If it stays so, please tell the shop.`
    FailureBadResponseDo,
    /// `The answer was empty`
    FailureEmpty,
    /// `Try again in a moment. If it stays so, please tell the shop.`
    FailureEmptyDo,
    /// `A web page came instead of tracking data`
    FailurePage,
    /// `You may have to sign in to the shop again. Then try again.`
    FailurePageDo,
    /// `This is not a tracking answer`
    FailureUnknownShape,
    /// `Please tell the shop. Your parcel is not affected.`
    FailureUnknownShapeDo,
    /// `The answer is too large to read`
    FailureTooLarge,
    /// `Please tell the shop. Your parcel is not affected.`
    FailureTooLargeDo,
    /// `The tracking service could not be reached`
    FailureNetwork,
    /// `Check your connection and try again.`
    FailureNetworkDo,
    /// `The tracking service took too long`
    FailureTimeout,
    /// `Try again in a moment.`
    FailureTimeoutDo,
    /// `You are offline`
    FailureOffline,
    /// `Connect to the internet and try again.`
    FailureOfflineDo,
    /// `The last known state stays on the page.`
    FailureKept,
    /// `Try again`
    TryAgain,
    /// `Parcel { $number }` with `$number`
    ParcelLabel,
    /// `Parcel`
    ParcelLabelUnnamed,
    /// `Looking for your parcel`
    Loading,
    /// `Tracking number`
    TrackingNumber,
    /// `Copy number { $number }` with `$number`
    CopyNumber,
    /// `Copied`
    Copied,
    /// `Updated { $ago }` with `$ago`
    Updated,
    /// `Updated just now`
    UpdatedNow,
    /// `Refresh now`
    Refresh,
    /// `{ $headline }. { $arrival }` with `$arrival`, `$headline`
    Announcement,
    /// `History`
    HistoryTitle,
    /// `There are no scans yet.`
    HistoryEmpty,
    /// `{ $count -> [one] { $count } earlier update *[other] { $count } earlier updates }` with `$count`
    HistoryMore,
    /// `Expected`
    Expected,
    /// `No time given`
    NoTime,
    /// `Details`
    DetailsTitle,
    /// `Carrier`
    DetailsCarrier,
    /// `Now with`
    DetailsNowWith,
    /// `Its number`
    DetailsItsNumber,
    /// `First with`
    DetailsFirstWith,
    /// `First scan`
    DetailsFirstScan,
    /// `Replaces number`
    DetailsReplaces,
    /// `From, to`
    DetailsFromTo,
    /// `From`
    DetailsFrom,
    /// `To`
    DetailsTo,
    /// `{ $from } → { $to }` with `$from`, `$to`
    FromTo,
    /// `{ $place }, { $country }` with `$country`, `$place`
    PlaceInCountry,
    /// `{ $day }, { $time }` with `$day`, `$time`
    DayAndTime,
    /// `{ $count -> [one] { $count } more parcel in this answer *[other] { $count } more parcels in this answer }` with `$count`
    OtherParcels,
    /// `Show less`
    ListClose,
}

impl Message {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 313] = [
        (Self::StatusPending, "status-pending"),
        (Self::StatusAnnounced, "status-announced"),
        (Self::StatusPickedUp, "status-picked-up"),
        (Self::StatusInTransit, "status-in-transit"),
        (Self::StatusCustoms, "status-customs"),
        (Self::StatusOutForDelivery, "status-out-for-delivery"),
        (Self::StatusAttemptFailed, "status-attempt-failed"),
        (Self::StatusReadyForPickup, "status-ready-for-pickup"),
        (Self::StatusDelivered, "status-delivered"),
        (Self::StatusException, "status-exception"),
        (Self::StatusReturning, "status-returning"),
        (Self::StatusReturned, "status-returned"),
        (Self::StatusCancelled, "status-cancelled"),
        (Self::StatusExpired, "status-expired"),
        (Self::HeadlinePending, "headline-pending"),
        (Self::HeadlineAnnounced, "headline-announced"),
        (Self::HeadlinePickedUp, "headline-picked-up"),
        (Self::HeadlineInTransit, "headline-in-transit"),
        (Self::HeadlineInTransitCountry, "headline-in-transit-country"),
        (Self::HeadlineArrived, "headline-arrived"),
        (Self::HeadlineDeparted, "headline-departed"),
        (Self::HeadlineLeftCountry, "headline-left-country"),
        (Self::HeadlineReachedCountry, "headline-reached-country"),
        (Self::HeadlineCustomsCleared, "headline-customs-cleared"),
        (Self::HeadlineCustomsClearedCountry, "headline-customs-cleared-country"),
        (Self::HeadlineHandedOver, "headline-handed-over"),
        (Self::HeadlineDeliveryOffice, "headline-delivery-office"),
        (Self::HeadlineDeliveryOfficePlace, "headline-delivery-office-place"),
        (Self::HeadlineCustoms, "headline-customs"),
        (Self::HeadlineCustomsCountry, "headline-customs-country"),
        (Self::HeadlineCustomsDocuments, "headline-customs-documents"),
        (Self::HeadlineDutyUnpaid, "headline-duty-unpaid"),
        (Self::HeadlineOutForDelivery, "headline-out-for-delivery"),
        (Self::HeadlineOutForDeliveryPlace, "headline-out-for-delivery-place"),
        (Self::HeadlineAttemptFailed, "headline-attempt-failed"),
        (Self::HeadlineRecipientAbsent, "headline-recipient-absent"),
        (Self::HeadlineReadyForPickup, "headline-ready-for-pickup"),
        (Self::HeadlineReadyForPickupPlace, "headline-ready-for-pickup-place"),
        (Self::HeadlineDelivered, "headline-delivered"),
        (Self::HeadlineCollected, "headline-collected"),
        (Self::HeadlineNeighbour, "headline-neighbour"),
        (Self::HeadlineSafePlace, "headline-safe-place"),
        (Self::HeadlineException, "headline-exception"),
        (Self::HeadlineHeld, "headline-held"),
        (Self::HeadlineDelay, "headline-delay"),
        (Self::HeadlineDamaged, "headline-damaged"),
        (Self::HeadlineLost, "headline-lost"),
        (Self::HeadlineDestroyed, "headline-destroyed"),
        (Self::HeadlineRefused, "headline-refused"),
        (Self::HeadlineAddress, "headline-address"),
        (Self::HeadlineReturning, "headline-returning"),
        (Self::HeadlineReturned, "headline-returned"),
        (Self::HeadlineCancelled, "headline-cancelled"),
        (Self::HeadlineExpired, "headline-expired"),
        (Self::EventAnnounced, "event-announced"),
        (Self::EventAccepted, "event-accepted"),
        (Self::EventArrived, "event-arrived"),
        (Self::EventDeparted, "event-departed"),
        (Self::EventProcessed, "event-processed"),
        (Self::EventInTransit, "event-in-transit"),
        (Self::EventLeftCountry, "event-left-country"),
        (Self::EventLeftCountryNamed, "event-left-country-named"),
        (Self::EventReachedCountry, "event-reached-country"),
        (Self::EventReachedCountryNamed, "event-reached-country-named"),
        (Self::EventCustoms, "event-customs"),
        (Self::EventCustomsStarted, "event-customs-started"),
        (Self::EventCustomsCleared, "event-customs-cleared"),
        (Self::EventCustomsDocuments, "event-customs-documents"),
        (Self::EventDutyUnpaid, "event-duty-unpaid"),
        (Self::EventHandedOver, "event-handed-over"),
        (Self::EventHandedOverNamed, "event-handed-over-named"),
        (Self::EventDeliveryOffice, "event-delivery-office"),
        (Self::EventScheduled, "event-scheduled"),
        (Self::EventContacted, "event-contacted"),
        (Self::EventForwarded, "event-forwarded"),
        (Self::EventSolved, "event-solved"),
        (Self::EventOutForDelivery, "event-out-for-delivery"),
        (Self::EventAttemptFailed, "event-attempt-failed"),
        (Self::EventRecipientAbsent, "event-recipient-absent"),
        (Self::EventReadyForPickup, "event-ready-for-pickup"),
        (Self::EventDelivered, "event-delivered"),
        (Self::EventSigned, "event-signed"),
        (Self::EventCollected, "event-collected"),
        (Self::EventNeighbour, "event-neighbour"),
        (Self::EventSafePlace, "event-safe-place"),
        (Self::EventException, "event-exception"),
        (Self::EventHeld, "event-held"),
        (Self::EventDelay, "event-delay"),
        (Self::EventWeather, "event-weather"),
        (Self::EventDamaged, "event-damaged"),
        (Self::EventLost, "event-lost"),
        (Self::EventDestroyed, "event-destroyed"),
        (Self::EventRefused, "event-refused"),
        (Self::EventAddress, "event-address"),
        (Self::EventReturning, "event-returning"),
        (Self::EventReturned, "event-returned"),
        (Self::EventCancelled, "event-cancelled"),
        (Self::EventExpired, "event-expired"),
        (Self::EventPending, "event-pending"),
        (Self::ArrivalExpected, "arrival-expected"),
        (Self::ArrivalArrived, "arrival-arrived"),
        (Self::ArrivalCollect, "arrival-collect"),
        (Self::ArrivalReturned, "arrival-returned"),
        (Self::ArrivalToday, "arrival-today"),
        (Self::ArrivalTomorrow, "arrival-tomorrow"),
        (Self::ArrivalBy, "arrival-by"),
        (Self::ArrivalLikely, "arrival-likely"),
        (Self::ArrivalNoneNotSent, "arrival-none-not-sent"),
        (Self::ArrivalNoneHeld, "arrival-none-held"),
        (Self::ArrivalNoneWillNotCome, "arrival-none-will-not-come"),
        (Self::ArrivalNoneNoNews, "arrival-none-no-news"),
        (Self::ArrivalNoneEstimate, "arrival-none-estimate"),
        (Self::SourceCarrier, "source-carrier"),
        (Self::SourceEstimate, "source-estimate"),
        (Self::SourceShop, "source-shop"),
        (Self::SourceLate, "source-late"),
        (Self::DaysLeft, "days-left"),
        (Self::WeekLabel, "week-label"),
        (Self::WeekToday, "week-today"),
        (Self::WeekPossible, "week-possible"),
        (Self::WeekLikely, "week-likely"),
        (Self::WeekClosed, "week-closed"),
        (Self::WhyTitle, "why-title"),
        (Self::StageDays, "stage-days"),
        (Self::StageDaysRange, "stage-days-range"),
        (Self::StageDaysUpTo, "stage-days-up-to"),
        (Self::StageFirstMile, "stage-first-mile"),
        (Self::StageOrigin, "stage-origin"),
        (Self::StageExportCustoms, "stage-export-customs"),
        (Self::StageLineHaul, "stage-line-haul"),
        (Self::StageImportCustoms, "stage-import-customs"),
        (Self::StageDestination, "stage-destination"),
        (Self::StageLastMile, "stage-last-mile"),
        (Self::StagesTitle, "stages-title"),
        (Self::StageLine, "stage-line"),
        (Self::StageUsual, "stage-usual"),
        (Self::StageNow, "stage-now"),
        (Self::StageNowLess, "stage-now-less"),
        (Self::StageTook, "stage-took"),
        (Self::StageTookLess, "stage-took-less"),
        (Self::StageInferred, "stage-inferred"),
        (Self::FirstMileInferred, "first-mile-inferred"),
        (Self::FirstMileNotReported, "first-mile-not-reported"),
        (Self::InferredFromScans, "inferred-from-scans"),
        (Self::StepAnnounced, "step-announced"),
        (Self::StepFirstMile, "step-first-mile"),
        (Self::StepOrigin, "step-origin"),
        (Self::StepLeft, "step-left"),
        (Self::StepLeftUnnamed, "step-left-unnamed"),
        (Self::StepCustoms, "step-customs"),
        (Self::StepArrived, "step-arrived"),
        (Self::StepArrivedUnnamed, "step-arrived-unnamed"),
        (Self::StepLastMile, "step-last-mile"),
        (Self::StepPickup, "step-pickup"),
        (Self::StepDelivered, "step-delivered"),
        (Self::StepReturning, "step-returning"),
        (Self::StepReturned, "step-returned"),
        (Self::ProgressLabel, "progress-label"),
        (Self::ProgressNext, "progress-next"),
        (Self::ProblemNotHandedOver, "problem-not-handed-over"),
        (Self::ProblemNotHandedOverDo, "problem-not-handed-over-do"),
        (Self::ProblemNotHandedOverNext, "problem-not-handed-over-next"),
        (Self::ProblemFirstScanDue, "problem-first-scan-due"),
        (Self::ProblemFirstScanDo, "problem-first-scan-do"),
        (Self::ProblemFirstScanNext, "problem-first-scan-next"),
        (Self::ProblemNoMovement, "problem-no-movement"),
        (Self::ProblemNoMovementDo, "problem-no-movement-do"),
        (Self::ProblemNoMovementWarn, "problem-no-movement-warn"),
        (Self::ProblemNoMovementClaim, "problem-no-movement-claim"),
        (Self::ProblemAskBy, "problem-ask-by"),
        (Self::ProblemRefundBy, "problem-refund-by"),
        (Self::ProblemClaimBy, "problem-claim-by"),
        (Self::ProblemCustomsHold, "problem-customs-hold"),
        (Self::ProblemCustomsHoldDo, "problem-customs-hold-do"),
        (Self::ProblemCustomsDocuments, "problem-customs-documents"),
        (Self::ProblemCustomsDocumentsDo, "problem-customs-documents-do"),
        (Self::ProblemCustomsDocumentsNext, "problem-customs-documents-next"),
        (Self::ProblemDutyUnpaid, "problem-duty-unpaid"),
        (Self::ProblemDutyUnpaidDo, "problem-duty-unpaid-do"),
        (Self::ProblemDutyUnpaidNext, "problem-duty-unpaid-next"),
        (Self::ProblemAddress, "problem-address"),
        (Self::ProblemAddressDo, "problem-address-do"),
        (Self::ProblemAddressNext, "problem-address-next"),
        (Self::ProblemAttemptFailed, "problem-attempt-failed"),
        (Self::ProblemAttemptFailedDo, "problem-attempt-failed-do"),
        (Self::ProblemAttemptFailedNext, "problem-attempt-failed-next"),
        (Self::ProblemAttemptFailedNextDay, "problem-attempt-failed-next-day"),
        (Self::ProblemAttemptPlanned, "problem-attempt-planned"),
        (Self::ProblemRefused, "problem-refused"),
        (Self::ProblemRefusedDo, "problem-refused-do"),
        (Self::ProblemRefusedNext, "problem-refused-next"),
        (Self::ProblemPickup, "problem-pickup"),
        (Self::ProblemPickupUntil, "problem-pickup-until"),
        (Self::ProblemPickupDo, "problem-pickup-do"),
        (Self::ProblemPickupNext, "problem-pickup-next"),
        (Self::ProblemLate, "problem-late"),
        (Self::ProblemLateDo, "problem-late-do"),
        (Self::ProblemMayBeLate, "problem-may-be-late"),
        (Self::ProblemDisruption, "problem-disruption"),
        (Self::ProblemDisruptionUntil, "problem-disruption-until"),
        (Self::ProblemDisruptionNext, "problem-disruption-next"),
        (Self::ProblemDamaged, "problem-damaged"),
        (Self::ProblemDamagedDo, "problem-damaged-do"),
        (Self::ProblemLost, "problem-lost"),
        (Self::ProblemLostDo, "problem-lost-do"),
        (Self::ProblemDestroyed, "problem-destroyed"),
        (Self::ProblemDestroyedDo, "problem-destroyed-do"),
        (Self::ProblemReturned, "problem-returned"),
        (Self::ProblemReturnedDo, "problem-returned-do"),
        (Self::ProblemCancelled, "problem-cancelled"),
        (Self::ProblemCancelledDo, "problem-cancelled-do"),
        (Self::ProblemException, "problem-exception"),
        (Self::ProblemExceptionDo, "problem-exception-do"),
        (Self::ProblemUpdatesEnded, "problem-updates-ended"),
        (Self::ProblemUpdatesEndedDo, "problem-updates-ended-do"),
        (Self::ProblemDoLabel, "problem-do-label"),
        (Self::ProblemNextLabel, "problem-next-label"),
        (Self::ProblemSinceLabel, "problem-since-label"),
        (Self::ProblemWhyLabel, "problem-why-label"),
        (Self::ProblemWhereLabel, "problem-where-label"),
        (Self::ProblemContactLabel, "problem-contact-label"),
        (Self::ContactCarrier, "contact-carrier"),
        (Self::ContactCarrierUnnamed, "contact-carrier-unnamed"),
        (Self::ContactSeller, "contact-seller"),
        (Self::WhyUpdatesEnded, "why-updates-ended"),
        (Self::WhyCustomsInspection, "why-customs-inspection"),
        (Self::WhyCustomsDelay, "why-customs-delay"),
        (Self::WhyAbsent, "why-absent"),
        (Self::WhyClosed, "why-closed"),
        (Self::WhyMoved, "why-moved"),
        (Self::WhyPickupMissed, "why-pickup-missed"),
        (Self::WhyWeather, "why-weather"),
        (Self::WhyStrike, "why-strike"),
        (Self::WhyHoliday, "why-holiday"),
        (Self::WhyPeakSeason, "why-peak-season"),
        (Self::WhyCapacity, "why-capacity"),
        (Self::WhyFlightDelay, "why-flight-delay"),
        (Self::WhyMissorted, "why-missorted"),
        (Self::WhySecurity, "why-security"),
        (Self::WhyHeld, "why-held"),
        (Self::WhyPayment, "why-payment"),
        (Self::WhyRejected, "why-rejected"),
        (Self::WhyIdentity, "why-identity"),
        (Self::SolvedHandedOver, "solved-handed-over"),
        (Self::SolvedMovement, "solved-movement"),
        (Self::SolvedCustoms, "solved-customs"),
        (Self::SolvedDuty, "solved-duty"),
        (Self::SolvedAddress, "solved-address"),
        (Self::SolvedAttempt, "solved-attempt"),
        (Self::SolvedLate, "solved-late"),
        (Self::SolvedOther, "solved-other"),
        (Self::FailureNotFound, "failure-not-found"),
        (Self::FailureNotFoundDo, "failure-not-found-do"),
        (Self::FailureInvalidNumber, "failure-invalid-number"),
        (Self::FailureInvalidNumberDo, "failure-invalid-number-do"),
        (Self::FailureUnauthorized, "failure-unauthorized"),
        (Self::FailureUnauthorizedDo, "failure-unauthorized-do"),
        (Self::FailureQuota, "failure-quota"),
        (Self::FailureQuotaDo, "failure-quota-do"),
        (Self::FailureRateLimited, "failure-rate-limited"),
        (Self::FailureRateLimitedDo, "failure-rate-limited-do"),
        (Self::FailureBadRequest, "failure-bad-request"),
        (Self::FailureBadRequestDo, "failure-bad-request-do"),
        (Self::FailureServer, "failure-server"),
        (Self::FailureServerDo, "failure-server-do"),
        (Self::FailureBadResponse, "failure-bad-response"),
        (Self::FailureBadResponseDo, "failure-bad-response-do"),
        (Self::FailureEmpty, "failure-empty"),
        (Self::FailureEmptyDo, "failure-empty-do"),
        (Self::FailurePage, "failure-page"),
        (Self::FailurePageDo, "failure-page-do"),
        (Self::FailureUnknownShape, "failure-unknown-shape"),
        (Self::FailureUnknownShapeDo, "failure-unknown-shape-do"),
        (Self::FailureTooLarge, "failure-too-large"),
        (Self::FailureTooLargeDo, "failure-too-large-do"),
        (Self::FailureNetwork, "failure-network"),
        (Self::FailureNetworkDo, "failure-network-do"),
        (Self::FailureTimeout, "failure-timeout"),
        (Self::FailureTimeoutDo, "failure-timeout-do"),
        (Self::FailureOffline, "failure-offline"),
        (Self::FailureOfflineDo, "failure-offline-do"),
        (Self::FailureKept, "failure-kept"),
        (Self::TryAgain, "try-again"),
        (Self::ParcelLabel, "parcel-label"),
        (Self::ParcelLabelUnnamed, "parcel-label-unnamed"),
        (Self::Loading, "loading"),
        (Self::TrackingNumber, "tracking-number"),
        (Self::CopyNumber, "copy-number"),
        (Self::Copied, "copied"),
        (Self::Updated, "updated"),
        (Self::UpdatedNow, "updated-now"),
        (Self::Refresh, "refresh"),
        (Self::Announcement, "announcement"),
        (Self::HistoryTitle, "history-title"),
        (Self::HistoryEmpty, "history-empty"),
        (Self::HistoryMore, "history-more"),
        (Self::Expected, "expected"),
        (Self::NoTime, "no-time"),
        (Self::DetailsTitle, "details-title"),
        (Self::DetailsCarrier, "details-carrier"),
        (Self::DetailsNowWith, "details-now-with"),
        (Self::DetailsItsNumber, "details-its-number"),
        (Self::DetailsFirstWith, "details-first-with"),
        (Self::DetailsFirstScan, "details-first-scan"),
        (Self::DetailsReplaces, "details-replaces"),
        (Self::DetailsFromTo, "details-from-to"),
        (Self::DetailsFrom, "details-from"),
        (Self::DetailsTo, "details-to"),
        (Self::FromTo, "from-to"),
        (Self::PlaceInCountry, "place-in-country"),
        (Self::DayAndTime, "day-and-time"),
        (Self::OtherParcels, "other-parcels"),
        (Self::ListClose, "list-close"),
    ];
}

/// What a text names and the page fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variable {
    /// `$ago`
    Ago,
    /// `$arrival`
    Arrival,
    /// `$carrier`
    Carrier,
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
    /// `$headline`
    Headline,
    /// `$least`
    Least,
    /// `$most`
    Most,
    /// `$number`
    Number,
    /// `$place`
    Place,
    /// `$stage`
    Stage,
    /// `$step`
    Step,
    /// `$time`
    Time,
    /// `$to`
    To,
}

impl Variable {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 17] = [
        (Self::Ago, "ago"),
        (Self::Arrival, "arrival"),
        (Self::Carrier, "carrier"),
        (Self::Count, "count"),
        (Self::Country, "country"),
        (Self::Day, "day"),
        (Self::Days, "days"),
        (Self::From, "from"),
        (Self::Headline, "headline"),
        (Self::Least, "least"),
        (Self::Most, "most"),
        (Self::Number, "number"),
        (Self::Place, "place"),
        (Self::Stage, "stage"),
        (Self::Step, "step"),
        (Self::Time, "time"),
        (Self::To, "to"),
    ];
}

impl super::Part for Message {
    type Variable = Variable;
    const MARK: &'static str = "7vdl3s";
    const MESSAGES: &'static [(Self, &'static str)] = &Self::ALL;
    const VARIABLES: &'static [(Variable, &'static str)] = &Variable::ALL;

    fn place(self) -> usize {
        self as usize
    }
}
