## Many parcels: the head of a list

list-summary = { $total } ထုပ်အနက် { $delivered } ထုပ် ပို့ဆောင်ပြီး
list-show = ပြရန်
list-all = အားလုံး
list-needs-you = သင်လုပ်ရန်ရှိ
list-on-the-way = လမ်းခရီးတွင်
list-delivered = ပို့ဆောင်ပြီး
list-other = အခြား
list-loading = ပါဆယ် { $total } ထုပ်ကို ဖွင့်နေသည်…
