// The words of the shop's own page. The element brings its own.
export const texts = {
  'en-GB': {
    language: 'Language', theme: 'Colours', 'theme-auto': 'Automatic', 'theme-light': 'Light', 'theme-dark': 'Dark',
    title: 'Order H-20417 · Halden', thanks: 'Thank you for your order', order: 'Order', placed: 'Placed on', count: '6 items in 6 parcels',
    parcels: 'Your parcels', number: 'Tracking number', follow: 'Follow it at the carrier',
    kettle: 'Enamel kettle', mugs: 'Two stoneware mugs', lamp: 'Reading lamp', backpack: 'Canvas backpack', blanket: 'Wool blanket', notebook: 'Notebook',
    summary: 'Summary', items: 'Items', shipping: 'Shipping', total: 'Total',
    help: 'Need help?', 'help-text': 'Write to us about this order. We answer within a day.',
    invented: 'Halden is an invented shop. Parcels, numbers and carriers’ words are invented too.', playground: 'Playground for developers',
  },
  'zh-CN': {
    language: '语言', theme: '配色', 'theme-auto': '自动', 'theme-light': '浅色', 'theme-dark': '深色',
    title: '订单 H-20417 · Halden', thanks: '感谢您的订购', order: '订单', placed: '下单日期', count: '6 件商品，分 6 个包裹',
    parcels: '您的包裹', number: '运单号', follow: '前往承运商查询',
    kettle: '搪瓷水壶', mugs: '粗陶杯两只', lamp: '阅读灯', backpack: '帆布背包', blanket: '羊毛毯', notebook: '笔记本',
    summary: '订单摘要', items: '商品', shipping: '运费', total: '合计',
    help: '需要帮助？', 'help-text': '对此订单有疑问，请来信。我们会在一天内答复。',
    invented: 'Halden 是虚构的商店，包裹、单号和承运商的说明也都是虚构的。', playground: '开发者试验页',
  },
  th: {
    language: 'ภาษา', theme: 'สี', 'theme-auto': 'อัตโนมัติ', 'theme-light': 'สว่าง', 'theme-dark': 'มืด',
    title: 'คำสั่งซื้อ H-20417 · Halden', thanks: 'ขอบคุณสำหรับคำสั่งซื้อ', order: 'คำสั่งซื้อ', placed: 'สั่งซื้อเมื่อ', count: 'สินค้า 6 ชิ้น ใน 6 พัสดุ',
    parcels: 'พัสดุของคุณ', number: 'หมายเลขพัสดุ', follow: 'ติดตามที่บริษัทขนส่ง',
    kettle: 'กาน้ำเคลือบ', mugs: 'แก้วเซรามิก 2 ใบ', lamp: 'โคมไฟอ่านหนังสือ', backpack: 'เป้ผ้าใบ', blanket: 'ผ้าห่มขนสัตว์', notebook: 'สมุดบันทึก',
    summary: 'สรุป', items: 'สินค้า', shipping: 'ค่าจัดส่ง', total: 'รวม',
    help: 'ต้องการความช่วยเหลือ?', 'help-text': 'เขียนถึงเราเกี่ยวกับคำสั่งซื้อนี้ เราตอบภายในหนึ่งวัน',
    invented: 'Halden เป็นร้านสมมติ พัสดุ หมายเลข และข้อความของบริษัทขนส่งก็สมมติเช่นกัน', playground: 'หน้าทดลองสำหรับนักพัฒนา',
  },
  ar: {
    language: 'اللغة', theme: 'الألوان', 'theme-auto': 'تلقائي', 'theme-light': 'فاتح', 'theme-dark': 'داكن',
    title: 'الطلب H-20417 · Halden', thanks: 'شكرًا لطلبك', order: 'الطلب', placed: 'تاريخ الطلب:', count: '6 منتجات في 6 طرود',
    parcels: 'طرودك', number: 'رقم التتبع', follow: 'تابعه لدى شركة الشحن',
    kettle: 'إبريق مطلي بالمينا', mugs: 'كوبان من الخزف', lamp: 'مصباح قراءة', backpack: 'حقيبة ظهر من القماش', blanket: 'بطانية صوف', notebook: 'دفتر',
    summary: 'الملخص', items: 'المنتجات', shipping: 'الشحن', total: 'الإجمالي',
    help: 'هل تحتاج إلى مساعدة؟', 'help-text': 'اكتب إلينا بشأن هذا الطلب. نرد خلال يوم.',
    invented: 'Halden متجر خيالي، والطرود والأرقام وعبارات شركات الشحن خيالية أيضًا.', playground: 'صفحة التجارب للمطورين',
  },
};
