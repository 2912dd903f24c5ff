### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Where is my parcel?
lead = Enter the tracking number from the shop’s shipping message.
label = Tracking number
hint = Several numbers? Put commas between them, or each on its own line.
track = Track
anyway = Track anyway
again = Track another number

## Nothing is wrong

right = This number is correct
right-carrier = A correct { $carrier } number
likely-carrier = This looks like a { $carrier } number
several-carriers = Several carriers use numbers like this
from = It may be from
more = and { $count } more
several = { $count } numbers found
several-text = Some of them do not look right:

## Something is wrong

empty = No tracking number found
empty-text = It is in the shop’s shipping message: letters and digits in a row, often 10 to 22 of them.
too-short = This number is too short
too-short-text = It has { $length } of at least { $expected } characters. Was the beginning or the end left out?
too-long = This number is too long
too-long-text = It has { $length } characters; such a number has { $expected } at most. Did something else slip in?
wrong-character = This number has a typing error
wrong-character-text = { $expected ->
    [digit] Character { $position } is { $found }, where a digit should be.
    [letter] Character { $position } is { $found }, where a letter should be.
    [either] Character { $position } is { $found }. Tracking numbers have only digits and the letters A to Z.
    [end] The number should end before character { $position }.
   *[other] Character { $position } is { $found }, where { $expected } should be.
 }
look-alike = A letter and a digit were mixed up
look-alike-text = Character { $position } is { $found }, where { $expected } should be.
wrong-check-digit = This number has a typing error
wrong-check-digit-text = Character { $position } checks all the others, and it does not fit them. Compare the number with the shipping message.
country-unknown = The last two letters are no country
country-unknown-text = In the numbers of the post they say where the parcel comes from, such as CN or GB. Is it written so in the shipping message?
placeholder = This number stands for no parcel yet
placeholder-text = It is an example, or holds the place until the parcel leaves. The final number comes with the shipping message.
test-number = This is a test number
test-number-text = Carriers and shops try out their systems with it. No parcel travels under it.
order-number = This looks like an order number
order-number-text = It names the purchase, not the parcel. The tracking number is in the shipping message, often beside the carrier’s name.
phone = This looks like a phone number
phone-text = The tracking number is in the shop’s shipping message.
email = This is an e-mail address
email-text = The tracking number is in the e-mail that the shop sent with the shipment.
url = There is no tracking number in this link
url-text = Open the link, copy the number from that page, and paste it here.
unknown-format = No known carrier writes numbers like this
unknown-format-text = If it is written so in the shipping message, track it all the same.

## Repairs: the number put right stands before the words

did-you-mean = Did you mean …?
repair-look-alike = letters and digits that look alike
repair-neighbours = characters { $position } and { $next } swapped
repair-extra = without character { $position }
repair-missing = one digit more, at place { $position }
repair-digit = another digit at place { $position }
