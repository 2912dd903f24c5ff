## Many parcels: the head of a list

list-summary = បានប្រគល់ { $delivered } ក្នុងចំណោម { $total }
list-show = បង្ហាញ
list-all = ទាំងអស់
list-needs-you = ត្រូវការសកម្មភាព
list-on-the-way = កំពុងដឹកជញ្ជូន
list-delivered = បានប្រគល់ជូន
list-other = ផ្សេងទៀត
list-loading = កំពុងផ្ទុក { $total } កញ្ចប់…
