import type { Field } from '../fields.ts'

/**
 * What columns are called, folded (`foldWords`), the surest name first: by public descriptions of the exports of Haravan, Sapo, KiotViet,
 * Nhanh.vn, Pancake POS, Shopee, TikTok Shop, WooCommerce and Shopify, and by what shops write in sheets of their own.
 */
export const HEADER_WORDS: Readonly<Record<Field, readonly string[]>> = {
  code: [
    'ma don hang', 'ma don', 'so don hang', 'don hang', 'ma dat hang', 'ma hoa don', 'so hoa don', 'so chung tu', 'ma dh', 'id don hang', 'ma don hang id',
    'order id', 'order number', 'order no', 'order code', 'order sn', 'order name', 'order #', 'order', 'invoice code', 'invoice no',
  ],
  phone: [
    'so dien thoai', 'dien thoai', 'sdt', 'so dt', 'dt', 'sdt khach hang', 'sdt khach', 'so dien thoai khach hang', 'dien thoai khach hang', 'so dien thoai khach',
    'so dien thoai nguoi nhan', 'dien thoai nguoi nhan', 'sdt nguoi nhan', 'so dien thoai nguoi mua', 'so dien thoai nhan hang', 'so dien thoai giao hang', 'dien thoai giao hang',
    'sdt giao hang', 'di dong', 'phone', 'phone number', 'phone #', 'tel', 'mobile', 'customer phone', 'customer phone number', 'recipient phone', 'receiver phone', 'buyer phone',
    'billing phone', 'phone billing', 'shipping phone', 'phone shipping', 'contact phone',
  ],
  buyerId: [
    'nguoi mua', 'ten tai khoan nguoi mua', 'tai khoan nguoi mua', 'ma khach hang', 'ma kh', 'ma khach', 'username buyer', 'buyer username', 'buyer user id', 'customer id', 'customer code', 'customer user id', 'psid',
  ],
  name: [
    'ten khach hang', 'khach hang', 'ten khach', 'ho ten', 'ho va ten', 'ten nguoi nhan', 'nguoi nhan', 'nguoi nhan hang', 'ten nguoi mua', 'ho ten khach hang', 'ho ten nguoi nhan',
    'recipient', 'recipient name', 'receiver name', 'customer name', 'customer', 'billing name', 'shipping name', 'buyer name', 'full name', 'full name billing',
  ],
  orderState: [
    'trang thai don hang', 'tinh trang don hang', 'trang thai don', 'trang thai hoa don', 'trang thai', 'tinh trang', 'trang thai xu ly', 'order status', 'status', 'order state',
  ],
  deliveryState: [
    'trang thai giao hang', 'tinh trang giao hang', 'trang thai van chuyen', 'trang thai van don', 'trang thai xuat kho', 'trang thai phieu giao hang', 'trang thai hang van chuyen', 'giao hang', 'trang thai giao',
    'order substatus', 'fulfillment status', 'delivery status', 'shipping status', 'shipment status', 'tracking status',
  ],
  returnState: [
    'trang thai tra hang hoan tien', 'trang thai tra hang', 'trang thai hoan hang', 'trang thai doi tra', 'trang thai hoan tra', 'tinh trang tra hang', 'trang thai chuyen hoan',
    'return refund status', 'return status', 'cancelation return type', 'cancellation return type',
  ],
  reason: [
    'ly do huy', 'li do huy', 'ly do huy don', 'ly do hoan', 'ly do tra hang', 'ly do hoan hang', 'ly do chuyen hoan', 'ly do', 'cancel reason', 'cancellation reason', 'return reason', 'reason',
  ],
  placedAt: [
    'ngay dat hang', 'thoi gian dat hang', 'ngay dat', 'ngay tao don', 'ngay tao', 'ngay tao don hang', 'thoi gian tao don hang', 'thoi gian tao', 'thoi diem tao don', 'ngay ban', 'thoi gian', 'ngay', 'ngay chung tu', 'ngay len don',
    'order creation date', 'created time', 'created at', 'order date', 'date', 'created', 'date created', 'order time',
  ],
  shippedAt: [
    'ngay gui hang', 'thoi gian gui hang', 'thoi gian giao hang', 'ngay giao cho dvvc', 'ngay ban giao', 'ngay xuat kho', 'thoi gian ban giao', 'ngay day sang hvc', 'ngay day don', 'thoi diem gui hang', 'ship time', 'shipped time', 'shipped at', 'fulfilled at', 'shipped date',
  ],
  deliveredAt: [
    'thoi gian hoan thanh don hang', 'ngay giao thanh cong', 'ngay hoan thanh', 'thoi gian giao thanh cong', 'ngay giao', 'ngay nhan hang', 'delivered time', 'order complete time', 'date completed', 'delivered at', 'completed date',
  ],
  returnedAt: [
    'ngay chuyen hoan', 'ngay hoan', 'ngay hoan hang', 'ngay tra hang', 'thoi gian hoan', 'ngay nhan hoan', 'ngay nhan hang hoan', 'returned time', 'returned at', 'return date',
  ],
  cancelledAt: ['ngay huy', 'thoi gian huy', 'ngay huy don', 'cancelled time', 'canceled time', 'cancelled at', 'canceled at'],
  total: [
    'tong so tien nguoi mua thanh toan', 'tong gia tri don hang vnd', 'tong gia tri don hang', 'tong tien', 'tong cong', 'tong thanh toan', 'khach phai tra', 'khach can tra', 'tong tien don hang', 'thanh tien', 'tong tien hang', 'tien thu ho', 'tong tien thu ho', 'cod', 'tien cod',
    'tri gia don hang', 'gia tri don hang', 'so tien', 'order amount', 'total', 'order total', 'order total amount', 'grand total', 'total amount', 'amount',
  ],
  currency: ['currency', 'order currency', 'don vi tien te', 'loai tien'],
  shippingFee: [
    'phi van chuyen ma nguoi mua tra', 'phi van chuyen', 'phi giao hang', 'phi ship', 'phi ship bao khach', 'phi vc thu cua khach', 'phi thu cua khach', 'shipping', 'shipping fee after discount', 'order shipping amount', 'shipping total', 'shipping fee',
  ],
  discount: ['giam gia', 'chiet khau', 'giam gia hoa don', 'chiet khau don hang', 'tong giam gia', 'discount amount', 'discount total', 'cart discount amount', 'discount'],
  paymentState: ['trang thai thanh toan', 'tinh trang thanh toan', 'thanh toan', 'financial status', 'payment status'],
  paymentMethod: ['phuong thuc thanh toan', 'hinh thuc thanh toan', 'cong thanh toan', 'payment method', 'payment method title'],
  carrier: [
    'don vi van chuyen', 'hang van chuyen', 'doi tac giao hang', 'nha van chuyen', 'dvvc', 'dich vu van chuyen', 'shipping provider name', 'shipping carrier', 'shipping provider', 'shipment method', 'carrier', 'courier',
  ],
  trackingCode: ['ma van don', 'van don', 'ma tracking', 'ma giao hang', 'tracking id', 'tracking number', 'tracking number *', 'tracking code', 'tracking no'],
  product: ['ten san pham', 'san pham', 'ten hang', 'ten hang hoa', 'hang hoa', 'product name', 'lineitem name', 'item name', 'product', 'item'],
  variant: ['ten phan loai hang', 'phan loai hang', 'phan loai', 'thuoc tinh', 'mau ma', 'phien ban', 'variation', 'variation name', 'variant'],
  sku: ['sku phan loai hang', 'sku san pham', 'ma san pham', 'ma sku', 'ma hang', 'sku', 'seller sku', 'lineitem sku', 'sku reference no', 'variation sku'],
  quantity: ['so luong', 'sl', 'so luong san pham', 'sl ban', 'so luong ban', 'quantity', 'lineitem quantity', 'qty', 'quantity refund'],
  returnedQuantity: [
    'so luong san pham duoc hoan tra', 'so luong hoan tra', 'so luong tra', 'sl tra', 'sl hoan', 'so luong hoan', 'so luong tra hang', 'returned quantity', 'sku quantity of return', 'lineitem refunded quantity',
  ],
  unitPrice: ['gia uu dai', 'don gia', 'gia ban', 'gia', 'gia san pham', 'deal price', 'sku unit original price', 'lineitem price', 'item cost', 'unit price', 'price'],
  email: ['email', 'e mail', 'email khach hang', 'thu dien tu', 'customer email', 'billing email', 'email billing'],
  address: [
    'dia chi nhan hang', 'dia chi giao hang', 'dia chi', 'dia chi nguoi nhan', 'dia chi khach hang', 'delivery address', 'detail address', 'shipping address1', 'shipping street', 'billing address1', 'billing street', 'address', 'address 1 2 billing', 'address 1 2 shipping', 'shipping address',
  ],
  ward: ['phuong xa', 'xa phuong', 'phuong', 'phuong xa giao hang', 'commune', 'town', 'ward', 'khu vuc phuong xa'],
  district: ['quan huyen', 'quan', 'huyen', 'tp quan huyen', 'quan huyen giao hang', 'district', 'quan huyen nguoi nhan'],
  province: ['tinh thanh pho', 'tinh thanh', 'tinh', 'thanh pho', 'tinh tp', 'khu vuc', 'tinh thanh giao hang', 'province', 'shipping province name', 'shipping city', 'city', 'state'],
}
