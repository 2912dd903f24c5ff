### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = កញ្ចប់របស់ខ្ញុំនៅឯណា?
lead = សូមបញ្ចូលលេខតាមដានពីសារដឹកជញ្ជូនរបស់ហាង។
label = លេខតាមដាន
hint = មានលេខច្រើនមែនទេ? សូមដាក់សញ្ញាក្បៀសរវាងលេខ ឬសរសេរមួយលេខក្នុងមួយបន្ទាត់។
track = តាមដាន
anyway = នៅតែតាមដាន
again = តាមដានលេខផ្សេង

## Nothing is wrong

right = លេខនេះត្រឹមត្រូវ
right-carrier = លេខត្រឹមត្រូវរបស់ { $carrier }
likely-carrier = នេះដូចជាលេខរបស់ { $carrier }
several-carriers = ក្រុមហ៊ុនដឹកជញ្ជូនច្រើនប្រើលេខបែបនេះ
from = អាចជារបស់
more = និង { $count } ទៀត
several = រកឃើញលេខចំនួន { $count }
several-text = លេខខ្លះហាក់ដូចជាមិនត្រឹមត្រូវ៖

## Something is wrong

empty = រកមិនឃើញលេខតាមដានទេ
empty-text = លេខនេះមាននៅក្នុងសារដឹកជញ្ជូនរបស់ហាង៖ អក្សរ និងតួលេខជាប់គ្នា ជាញឹកញាប់មាន 10 ទៅ 22 តួ។
too-short = លេខនេះខ្លីពេក
too-short-text = លេខនេះមាន { $length } តួ តែត្រូវមានយ៉ាងតិច { $expected } តួ។ តើបានភ្លេចផ្នែកដើម ឬផ្នែកចុងឬទេ?
too-long = លេខនេះវែងពេក
too-long-text = លេខនេះមាន { $length } តួ តែលេខបែបនេះមានយ៉ាងច្រើន { $expected } តួ។ តើមានអ្វីផ្សេងជាប់មកជាមួយឬទេ?
wrong-character = លេខនេះមានកំហុសវាយអក្សរ
wrong-character-text = { $expected ->
    [digit] តួទី { $position } គឺ { $found } តែគួរជាតួលេខ។
    [letter] តួទី { $position } គឺ { $found } តែគួរជាអក្សរ។
    [either] តួទី { $position } គឺ { $found }។ លេខតាមដានមានតែតួលេខ និងអក្សរ A ដល់ Z ប៉ុណ្ណោះ។
    [end] លេខនេះគួរចប់មុនតួទី { $position }។
   *[other] តួទី { $position } គឺ { $found } តែគួរជា { $expected }។
 }
look-alike = អក្សរ និងតួលេខត្រូវបានច្រឡំគ្នា
look-alike-text = តួទី { $position } គឺ { $found } តែគួរជា { $expected }។
wrong-check-digit = លេខនេះមានកំហុសវាយអក្សរ
wrong-check-digit-text = តួទី { $position } សម្រាប់ផ្ទៀងផ្ទាត់តួផ្សេងទាំងអស់ តែវាមិនត្រូវគ្នាទេ។ សូមផ្ទៀងលេខជាមួយសារដឹកជញ្ជូន។
country-unknown = អក្សរពីរតួចុងក្រោយមិនមែនជាកូដប្រទេសទេ
country-unknown-text = ក្នុងលេខប្រៃសណីយ៍ អក្សរទាំងនេះប្រាប់ថាកញ្ចប់មកពីប្រទេសណា ដូចជា CN ឬ GB។ តើក្នុងសារដឹកជញ្ជូនសរសេរដូចនេះឬទេ?
placeholder = លេខនេះមិនទាន់មានកញ្ចប់ទេ
placeholder-text = នេះជាឧទាហរណ៍ ឬជាលេខបណ្តោះអាសន្ន មុនកញ្ចប់ចេញដំណើរ។ លេខពិតនឹងមកជាមួយសារដឹកជញ្ជូន។
test-number = នេះជាលេខសាកល្បង
test-number-text = ក្រុមហ៊ុនដឹកជញ្ជូន និងហាងប្រើលេខនេះដើម្បីសាកល្បងប្រព័ន្ធ។ គ្មានកញ្ចប់ណាប្រើលេខនេះទេ។
order-number = នេះដូចជាលេខបញ្ជាទិញ
order-number-text = លេខនេះជាលេខនៃការទិញ មិនមែនលេខកញ្ចប់ទេ។ លេខតាមដានមាននៅក្នុងសារដឹកជញ្ជូន ជាញឹកញាប់នៅក្បែរឈ្មោះក្រុមហ៊ុនដឹកជញ្ជូន។
phone = នេះដូចជាលេខទូរសព្ទ
phone-text = លេខតាមដានមាននៅក្នុងសារដឹកជញ្ជូនរបស់ហាង។
email = នេះជាអាសយដ្ឋានអ៊ីមែល
email-text = លេខតាមដានមាននៅក្នុងអ៊ីមែលដែលហាងបានផ្ញើ ពេលផ្ញើកញ្ចប់។
url = គ្មានលេខតាមដានក្នុងតំណនេះទេ
url-text = សូមបើកតំណ ចម្លងលេខពីទំព័រនោះ រួចបិទភ្ជាប់នៅទីនេះ។
unknown-format = គ្មានក្រុមហ៊ុនដឹកជញ្ជូនដែលស្គាល់ណាប្រើលេខបែបនេះទេ
unknown-format-text = បើក្នុងសារដឹកជញ្ជូនសរសេរដូចនេះ អ្នកនៅតែអាចតាមដានបាន។

## Repairs: the number put right stands before the words

did-you-mean = តើអ្នកចង់សរសេរលេខនេះមែនទេ?
repair-look-alike = កែអក្សរ និងតួលេខដែលមើលទៅស្រដៀងគ្នា
repair-neighbours = ប្តូរទីតួទី { $position } និងតួទី { $next }
repair-extra = ដកតួទី { $position } ចេញ
repair-missing = បន្ថែមតួលេខមួយនៅទីតាំង { $position }
repair-digit = ប្តូរតួលេខនៅទីតាំង { $position }
