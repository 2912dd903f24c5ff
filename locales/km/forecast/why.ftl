## Why this date: what is said under the arrival window, stage by stage

why-carrier = ក្រុមហ៊ុនដឹកជញ្ជូនបានប្រាប់ថ្ងៃទាំងនេះ។ បង្ហាញតាមដែលបានប្រាប់។
why-shop = ហាងបានសន្យាថ្ងៃទាំងនេះ ពេលអ្នកបញ្ជាទិញ។
why-provider = សេវាតាមដានបានប៉ាន់ស្មានថ្ងៃទាំងនេះ។
why-usual = បូកបញ្ចូលរយៈពេលធម្មតានៃដំណាក់កាលនីមួយៗ តាមថ្ងៃធ្វើការនៅ{ $country }។
why-usual-anywhere = បូកបញ្ចូលរយៈពេលធម្មតានៃដំណាក់កាលនីមួយៗ តាមថ្ងៃធ្វើការ។
week-note = ថ្ងៃមិនដឹកជូន៖ { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = អាចមកដល់យឺតជាងនេះ
estimate-beside = តាមរយៈពេលធម្មតានៃដំណាក់កាលនីមួយៗ គឺ { $days }។

## What was expected before, and why that has changed

changed-takes = ពីមុន { $was } ឥឡូវ { $now }។ { $stage }៖ កំពុងចំណាយពេលយូរជាងធម្មតា។
changed-took = ពីមុន { $was } ឥឡូវ { $now }។ { $stage }៖ បានចំណាយពេលយូរជាងធម្មតា។
changed-quick = ពីមុន { $was } ឥឡូវ { $now }។ { $stage }៖ បានចប់លឿនជាងធម្មតា។
changed-silent = ពីមុន { $was } ឥឡូវ { $now }៖ គ្មានស្កេនតាំងពី { $day }។

## How sure it is, and what it rests on

share = ក្នុងចំណោម 10 កញ្ចប់ដូចនេះ មាន { $share } កញ្ចប់មកដល់ក្នុងថ្ងៃទាំងនេះ។
by-day = តាមថ្ងៃ៖ { $days }
day-share = { $day } { $percent }%
based-on = ផ្អែកលើ { $count } កញ្ចប់ពី{ $from }ទៅ{ $to }។
based-on-domestic = ផ្អែកលើ { $count } កញ្ចប់ក្នុង{ $country }។
based-on-usual = ផ្អែកលើរយៈពេលធម្មតានៃផ្លូវបែបនេះ។ ចន្លោះថ្ងៃត្រូវបានទុកឱ្យធំដោយចេតនា។
promised-carrier = ក្រុមហ៊ុនដឹកជញ្ជូនបានប្រាប់ថា { $days }។
promised-shop = ហាងបានសន្យាថា { $days }។
promised-provider = សេវាតាមដានបានប៉ាន់ស្មានថា { $days }។
holidays-end = មិនទាន់ដឹងថ្ងៃឈប់សម្រាកក្រោយ { $day } ដូច្នេះចន្លោះថ្ងៃធំជាងមុន។

## Days that are not counted

not-counted = មិនរាប់ { $day }៖ { $holiday }
perhaps-not-counted = { $day } អាចជាថ្ងៃឈប់សម្រាក៖ { $holiday }
slowed = { $days }៖ { $reason }
slow = { $days }៖ យឺតជាងធម្មតា

## Stages

stage-first-mile = ពីអ្នកលក់ទៅក្រុមហ៊ុនដឹកជញ្ជូន
stage-origin = ដឹកជញ្ជូនក្នុងប្រទេសដើម
stage-export-customs = គយនាំចេញ
stage-line-haul = ដឹកជញ្ជូនរវាងប្រទេស
stage-import-customs = គយនាំចូល
stage-destination = ដឹកជញ្ជូនក្នុងប្រទេសអ្នក
stage-last-mile = ដឹកមកជូន
stage-days = { $least } ថ្ងៃធ្វើការ
stage-days-range = { $least }–{ $most } ថ្ងៃធ្វើការ
stage-days-up-to = យ៉ាងយូរ { $most } ថ្ងៃធ្វើការ
stage-usual = ធម្មតា { $time }
stage-now-less = ធម្មតា { $time } ឥឡូវមិនទាន់គ្រប់មួយថ្ងៃ
stage-took-less = ចំណាយតិចជាងមួយថ្ងៃធ្វើការ ធម្មតា { $time }
why-weather = អាកាសធាតុ
why-strike = កូដកម្ម
why-holiday = បិទដោយសារថ្ងៃឈប់សម្រាក
why-peak-season = កញ្ចប់ច្រើនជាងធម្មតា
why-capacity = គ្មានកន្លែងលើយានដឹក
