### Parcelight, English: the source of all languages.
### The reader is the buyer who waits for the parcel. Short, calm, no "we".
### { $place } is a town in the carrier's words, { $country } a country's name, { $carrier } a company.
### Dates, times and spans arrive already written in the reader's language.

## Status: one or two words above the headline

status-pending = No scans yet
status-announced = Not handed over yet
status-picked-up = Picked up
status-in-transit = In transit
status-customs = In customs
status-out-for-delivery = Out for delivery
status-attempt-failed = Delivery failed
status-ready-for-pickup = Ready for pickup
status-delivered = Delivered
status-exception = Problem
status-returning = Going back
status-returned = Returned
status-cancelled = Cancelled
status-expired = No more updates

## Headline: what is the case now, in one sentence without a full stop

headline-pending = The carrier does not know this number yet
headline-announced = The seller has made the label
headline-picked-up = The carrier has your parcel
headline-in-transit = Your parcel is on its way
headline-in-transit-country = On its way in { $country }
headline-arrived = Arrived in { $place }
headline-departed = Left { $place }
headline-left-country = Left { $country }
headline-reached-country = Arrived in { $country }
headline-customs-cleared = Cleared customs
headline-customs-cleared-country = Cleared customs in { $country }
headline-handed-over = With the carrier that delivers it
headline-delivery-office = At the delivery office
headline-delivery-office-place = At the delivery office in { $place }
headline-customs = Customs is checking your parcel
headline-customs-country = With customs in { $country }
headline-customs-documents = Customs needs a document for this parcel
headline-duty-unpaid = Duty has to be paid for this parcel
headline-out-for-delivery = With the courier
headline-out-for-delivery-place = With the courier in { $place }
headline-attempt-failed = The courier could not deliver your parcel
headline-recipient-absent = The courier found nobody in
headline-ready-for-pickup = Waiting for you to collect it
headline-ready-for-pickup-place = Waiting for you in { $place }
headline-delivered = Your parcel has arrived
headline-collected = You have collected your parcel
headline-neighbour = Left with a neighbour
headline-safe-place = Left at the agreed place
headline-exception = Something went wrong on the way
headline-held = Your parcel is being held
headline-delay = Your parcel is delayed
headline-damaged = Your parcel was damaged
headline-lost = Your parcel is lost
headline-destroyed = Your parcel was disposed of
headline-refused = Delivery was refused
headline-address = The address is wrong or incomplete
headline-returning = On its way back to the seller
headline-returned = Back with the seller
headline-cancelled = This parcel will not be sent
headline-expired = The carrier has stopped sending updates

## Scans: one line of the history

event-announced = Label made
event-accepted = Handed over by the seller
event-arrived = Arrived at a hub
event-departed = Left a hub
event-processed = Sorted
event-in-transit = On the way
event-left-country = Left the country
event-left-country-named = Left { $country }
event-reached-country = Arrived in the destination country
event-reached-country-named = Arrived in { $country }
event-customs = With customs
event-customs-started = Arrived at customs
event-customs-cleared = Cleared customs
event-customs-documents = Customs asks for a document
event-duty-unpaid = Duty to be paid
event-handed-over = Handed over to the next carrier
event-handed-over-named = Handed over to { $carrier }
event-delivery-office = At the delivery office
event-scheduled = Delivery day agreed
event-contacted = The carrier got in touch
event-forwarded = Sent on to another address
event-solved = Problem solved
event-out-for-delivery = Out for delivery
event-attempt-failed = Delivery failed
event-recipient-absent = Delivery failed: nobody was in
event-ready-for-pickup = Ready for pickup
event-delivered = Delivered
event-signed = Delivered and signed for
event-collected = Collected
event-neighbour = Left with a neighbour
event-safe-place = Left at the agreed place
event-exception = Problem reported
event-held = Held
event-delay = Delayed
event-weather = Delayed by the weather
event-damaged = Damaged
event-lost = Lost
event-destroyed = Disposed of
event-refused = Refused
event-address = Address wrong or incomplete
event-returning = Going back to the seller
event-returned = Returned to the seller
event-cancelled = Cancelled
event-expired = Updates ended
event-pending = Registered

## Arrival

arrival-expected = Expected arrival
arrival-arrived = Arrived
arrival-collect = Collect by
arrival-returned = Returned on
arrival-today = Today
arrival-tomorrow = Tomorrow
arrival-by = By { $day }
arrival-likely = Most likely { $day }
arrival-none-not-sent = No date before the first scan
arrival-none-held = No date while it is held
arrival-none-will-not-come = No arrival expected
arrival-none-no-news = No date without news
arrival-none-estimate = No date right now
source-carrier = From the carrier
source-estimate = Estimate
source-shop = Promised by the shop
source-late = { $day } was named before and has passed
days-left = { $days ->
    [0] Last day today
    [one] { $days } day left
   *[other] { $days } days left
  }
week-label = The days ahead
week-today = today
week-possible = possible
week-likely = most likely
week-closed = no delivery
why-title = Why this date
stage-days = { $least ->
    [one] { $least } working day
   *[other] { $least } working days
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } working day
   *[other] { $most } working days
  }
stage-days-up-to = up to { $most ->
    [one] { $most } working day
   *[other] { $most } working days
  }
stage-first-mile = From the seller to the carrier
stage-origin = On the way in the country of origin
stage-export-customs = Export customs
stage-line-haul = Between the countries
stage-import-customs = Import customs
stage-destination = On the way in your country
stage-last-mile = Delivery
stages-title = Stage by stage
stage-line = { $stage }: { $time }
stage-usual = usually { $time }
stage-now = usually { $time }, now { $days }
stage-now-less = usually { $time }, less than one so far
stage-took = took { $days }, usually { $time }
stage-took-less = took less than a working day, usually { $time }
stage-inferred = No scan of its own: inferred from what came after
first-mile-inferred = No pickup scan: inferred from the first scan, { $time }
first-mile-not-reported = Not reported by this carrier
inferred-from-scans = { $place } (inferred from the scans)

## Progress: four or five stops, a word or two each

step-announced = Label made
step-first-mile = Handed over
step-origin = On the way
step-left = Left { $country }
step-left-unnamed = Abroad
step-customs = Customs
step-arrived = In { $country }
step-arrived-unnamed = In your country
step-last-mile = Out for delivery
step-pickup = Ready for pickup
step-delivered = Delivered
step-returning = Going back
step-returned = Returned
progress-label = Progress
progress-next = Next: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = The seller has not handed the parcel over yet
problem-not-handed-over-do = Ask the seller whether the parcel has been sent.
problem-not-handed-over-next = The first scan appears here as soon as there is one. If there is none by { $day }, ask the seller for a refund.
problem-first-scan-due = First scan expected by { $day }
problem-first-scan-do = Nothing for you to do until then. If no scan comes, ask the seller.
problem-first-scan-next = The seller hands the parcel to the carrier. A scan can take up to 2 hours to show here.
problem-no-movement = No news for { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
problem-no-movement-do = Quiet days are common on long routes. Nothing for you to do yet.
problem-no-movement-warn = Ask the seller to enquire with the carrier.
problem-no-movement-claim = Ask the seller for a refund or a replacement: a parcel without news for so long may be lost.
problem-ask-by = If nothing moves by { $day }, ask the seller to enquire with the carrier.
problem-refund-by = If nothing moves by { $day }, ask the seller for a refund or a replacement.
problem-claim-by = Open the claim by { $day }: many carriers take none later.
problem-customs-hold = In customs since { $day }
problem-customs-hold-do = Nothing for you to do, unless customs or the carrier writes to you.
problem-customs-documents = Customs needs a document from you
problem-customs-documents-do = Send the invoice or proof of payment to the carrier, with the tracking number.
problem-customs-documents-next = The parcel goes on when customs has the document. Without it, it goes back.
problem-duty-unpaid = Pay the duty or tax
problem-duty-unpaid-do = Pay on the carrier’s own page or at its office. Do not follow links in messages from strangers.
problem-duty-unpaid-next = The parcel is released after payment.
problem-address = Give the carrier your full address
problem-address-do = Tell the carrier, or the seller, the complete address and a phone number.
problem-address-next = The parcel waits, and goes back if nobody answers.
problem-attempt-failed = The courier came and could not deliver
problem-attempt-failed-do = Look for a note, or ask the carrier for a new day or a pickup point.
problem-attempt-failed-next = Most carriers try again on the next working day.
problem-attempt-failed-next-day = Most carriers try again on the next working day, here { $day }.
problem-attempt-planned = The next attempt is planned for { $day }.
problem-refused = The delivery was refused
problem-refused-do = If that was a mistake, call the carrier today.
problem-refused-next = The parcel goes back to the seller.
problem-pickup = Collect your parcel
problem-pickup-until = Collect your parcel by { $day }
problem-pickup-do = Bring an identity card and the tracking number.
problem-pickup-next = After the deadline the parcel goes back to the seller.
problem-late = Later than { $day }
problem-late-do = Nothing for you to do yet.
problem-may-be-late = May be late: usually here by { $day }
problem-disruption = The carrier reports a delay
problem-disruption-until = Deliveries are slower until { $day }
problem-disruption-next = The parcel goes on as soon as the carrier can move it.
problem-damaged = The parcel was damaged
problem-damaged-do = Ask the seller for a replacement or a refund. Keep photos if you receive it.
problem-lost = The parcel is lost
problem-lost-do = Ask the seller for a refund or a replacement.
problem-destroyed = The parcel was disposed of
problem-destroyed-do = Ask the seller for the reason and for a refund.
problem-returned = The parcel goes back to the seller
problem-returned-do = Ask the seller to refund you or to send it again.
problem-cancelled = The shipment was cancelled
problem-cancelled-do = Ask the seller whether it will be sent again.
problem-exception = The carrier reports a problem
problem-exception-do = Read the carrier’s words in the history, and ask the carrier with the tracking number.
problem-updates-ended = No more updates are expected
problem-updates-ended-do = If the parcel has not arrived, ask the seller now: claims have deadlines.
problem-do-label = What to do
problem-next-label = What happens next
problem-since-label = Since
problem-why-label = Why
problem-where-label = Where
problem-contact-label = Who can help
contact-carrier = { $carrier }, with the number { $number }
contact-carrier-unnamed = The carrier, with the number { $number }
contact-seller = The seller, with your order number
why-updates-ended = Carriers mostly stop reporting a number 30 days after sending.
why-customs-inspection = Customs is inspecting the parcel
why-customs-delay = Customs is slower than usual
why-absent = Nobody was in
why-closed = The business was closed
why-moved = The recipient has moved
why-pickup-missed = It was not collected in time
why-weather = The weather
why-strike = A strike
why-holiday = Closed for a holiday
why-peak-season = More parcels than usual
why-capacity = No room on the vehicle
why-flight-delay = The flight was late
why-missorted = It was sent the wrong way
why-security = A security check
why-held = The carrier is holding it
why-payment = Something is still to be paid
why-rejected = The carrier does not accept it
why-identity = The recipient could not be identified

## Solved: said once, when a problem is over

solved-handed-over = Solved: the carrier has your parcel
solved-movement = Solved: your parcel is moving again
solved-customs = Solved: customs has released your parcel
solved-duty = Solved: the duty is settled
solved-address = Solved: the carrier has your address
solved-attempt = Solved: your parcel is on its way to you again
solved-late = Solved: there is a new arrival date
solved-other = Solved: the problem is over

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = This number is not known yet
failure-not-found-do = A new number can take a day or two to appear. Check that it is the one from your shipping message.
failure-invalid-number = This does not look like a tracking number
failure-invalid-number-do = Compare it with your shipping message, character by character.
failure-unauthorized = The shop’s tracking is not set up correctly
failure-unauthorized-do = Please tell the shop. Your parcel is not affected.
failure-quota = The shop’s tracking is used up for today
failure-quota-do = Try again tomorrow, or ask the shop. Your parcel is not affected.
failure-rate-limited = Too many questions at once
failure-rate-limited-do = Try again in a few minutes.
failure-bad-request = The shop’s tracking did not understand the question
failure-bad-request-do = Please tell the shop. Your parcel is not affected.
failure-server = The tracking service is not working at the moment
failure-server-do = Try again later. Your parcel is not affected.
failure-bad-response = The answer could not be read
failure-bad-response-do = Try again later. If it stays so, please tell the shop.
failure-empty = The answer was empty
failure-empty-do = Try again in a moment. If it stays so, please tell the shop.
failure-page = A web page came instead of tracking data
failure-page-do = You may have to sign in to the shop again. Then try again.
failure-unknown-shape = This is not a tracking answer
failure-unknown-shape-do = Please tell the shop. Your parcel is not affected.
failure-too-large = The answer is too large to read
failure-too-large-do = Please tell the shop. Your parcel is not affected.
failure-network = The tracking service could not be reached
failure-network-do = Check your connection and try again.
failure-timeout = The tracking service took too long
failure-timeout-do = Try again in a moment.
failure-offline = You are offline
failure-offline-do = Connect to the internet and try again.
failure-kept = The last known state stays on the page.
try-again = Try again

## Around it

parcel-label = Parcel { $number }
parcel-label-unnamed = Parcel
loading = Looking for your parcel
tracking-number = Tracking number
copy-number = Copy number { $number }
copied = Copied
updated = Updated { $ago }
updated-now = Updated just now
refresh = Refresh now
announcement = { $headline }. { $arrival }
history-title = History
history-empty = There are no scans yet.
history-more = { $count ->
    [one] { $count } earlier update
   *[other] { $count } earlier updates
  }
expected = Expected
no-time = No time given
details-title = Details
details-carrier = Carrier
details-now-with = Now with
details-its-number = Its number
details-first-with = First with
details-first-scan = First scan
details-replaces = Replaces number
details-from-to = From, to
details-from = From
details-to = To
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] { $count } more parcel in this answer
   *[other] { $count } more parcels in this answer
  }
list-close = Show less
