export interface Province {
  readonly name: string
  /** How many customers live there, against 1 for the others. */
  readonly weight: number
  readonly wards: readonly string[]
}

const province = (name: string, wards: string, weight = 1): Province => ({
  name,
  weight,
  wards: wards.split(', '),
})

/** The 34 provinces and centrally run cities since 1 July 2025, each with some of its wards and communes. */
export const PROVINCES: readonly Province[] = [
  province(
    'Thành phố Hà Nội',
    'Phường Hoàn Kiếm, Phường Cửa Nam, Phường Ba Đình, Phường Giảng Võ, Phường Hai Bà Trưng, Phường Bạch Mai, Phường Đống Đa, Phường Cầu Giấy, Phường Thanh Xuân, Phường Hà Đông, Phường Long Biên, Xã Gia Lâm, Xã Đông Anh',
    12,
  ),
  province(
    'Thành phố Hồ Chí Minh',
    'Phường Sài Gòn, Phường Bến Thành, Phường Tân Định, Phường Bàn Cờ, Phường Chợ Lớn, Phường Gò Vấp, Phường Bình Thạnh, Phường Thủ Đức, Phường Tân Bình, Phường Phú Nhuận, Phường Thủ Dầu Một, Phường Dĩ An, Phường Vũng Tàu, Xã Củ Chi, Xã Hóc Môn',
    15,
  ),
  province('Thành phố Hải Phòng', 'Phường Hồng Bàng, Phường Ngô Quyền, Phường Lê Chân, Phường Hải Dương', 3),
  province(
    'Thành phố Đà Nẵng',
    'Phường Hải Châu, Phường Thanh Khê, Phường Sơn Trà, Phường Hội An, Phường Tam Kỳ',
    4,
  ),
  province('Thành phố Huế', 'Phường Thuận Hóa, Phường Phú Xuân, Phường An Cựu', 2),
  province('Thành phố Cần Thơ', 'Phường Ninh Kiều, Phường Cái Răng, Phường Bình Thủy, Phường Sóc Trăng', 3),
  province('Tỉnh An Giang', 'Phường Long Xuyên, Phường Châu Đốc, Phường Rạch Giá, Đặc khu Phú Quốc'),
  province('Tỉnh Bắc Ninh', 'Phường Kinh Bắc, Phường Vũ Ninh, Phường Bắc Giang', 2),
  province('Tỉnh Cà Mau', 'Phường An Xuyên, Phường Tân Thành, Phường Bạc Liêu'),
  province('Tỉnh Cao Bằng', 'Phường Thục Phán, Phường Nùng Trí Cao, Xã Trùng Khánh'),
  province('Tỉnh Đắk Lắk', 'Phường Buôn Ma Thuột, Phường Tân Lập, Phường Tuy Hòa'),
  province('Tỉnh Điện Biên', 'Phường Điện Biên Phủ, Phường Mường Thanh, Xã Tuần Giáo'),
  province('Tỉnh Đồng Nai', 'Phường Trấn Biên, Phường Biên Hòa, Phường Long Khánh, Phường Đồng Xoài', 3),
  province('Tỉnh Đồng Tháp', 'Phường Mỹ Tho, Phường Cao Lãnh, Phường Sa Đéc'),
  province('Tỉnh Gia Lai', 'Phường Pleiku, Phường Quy Nhơn, Phường An Khê'),
  province('Tỉnh Hà Tĩnh', 'Phường Thành Sen, Phường Trần Phú, Phường Hồng Lĩnh'),
  province('Tỉnh Hưng Yên', 'Phường Phố Hiến, Phường Mỹ Hào, Phường Thái Bình'),
  province('Tỉnh Khánh Hòa', 'Phường Nha Trang, Phường Cam Ranh, Phường Phan Rang'),
  province('Tỉnh Lai Châu', 'Phường Tân Phong, Phường Đoàn Kết, Xã Than Uyên'),
  province('Tỉnh Lạng Sơn', 'Phường Tam Thanh, Phường Lương Văn Tri, Phường Đông Kinh'),
  province('Tỉnh Lào Cai', 'Phường Lào Cai, Phường Sa Pa, Phường Yên Bái'),
  province('Tỉnh Lâm Đồng', 'Phường Xuân Hương - Đà Lạt, Phường 1 Bảo Lộc, Phường Phan Thiết', 2),
  province('Tỉnh Nghệ An', 'Phường Thành Vinh, Phường Trường Vinh, Phường Cửa Lò', 2),
  province('Tỉnh Ninh Bình', 'Phường Hoa Lư, Phường Nam Định, Phường Phủ Lý'),
  province('Tỉnh Phú Thọ', 'Phường Việt Trì, Phường Vĩnh Yên, Phường Hòa Bình'),
  province('Tỉnh Quảng Ngãi', 'Phường Nghĩa Lộ, Phường Cẩm Thành, Phường Kon Tum'),
  province('Tỉnh Quảng Ninh', 'Phường Hồng Gai, Phường Bãi Cháy, Phường Cẩm Phả, Phường Uông Bí', 2),
  province('Tỉnh Quảng Trị', 'Phường Đông Hà, Phường Đồng Hới, Phường Quảng Trị'),
  province('Tỉnh Sơn La', 'Phường Tô Hiệu, Phường Chiềng Cơi, Phường Mộc Châu'),
  province('Tỉnh Tây Ninh', 'Phường Tân Ninh, Phường Trảng Bàng, Phường Long An'),
  province('Tỉnh Thái Nguyên', 'Phường Phan Đình Phùng, Phường Sông Công, Phường Bắc Kạn'),
  province('Tỉnh Thanh Hóa', 'Phường Hạc Thành, Phường Sầm Sơn, Phường Bỉm Sơn', 2),
  province('Tỉnh Tuyên Quang', 'Phường Minh Xuân, Phường Hà Giang 1, Xã Đồng Văn'),
  province('Tỉnh Vĩnh Long', 'Phường Long Châu, Phường Bến Tre, Phường Trà Vinh'),
]

/** Ward, district, province as they were before July 2025. */
export const OLD_PLACES: readonly (readonly [ward: string, district: string, province: string])[] = [
  ['Phường 5', 'Quận 3', 'Thành phố Hồ Chí Minh'],
  ['Phường Tân Phú', 'Quận 7', 'Thành phố Hồ Chí Minh'],
  ['Xã Tân Phú Trung', 'Huyện Củ Chi', 'Thành phố Hồ Chí Minh'],
  ['Phường Dịch Vọng Hậu', 'Quận Cầu Giấy', 'Thành phố Hà Nội'],
  ['Phường Láng Hạ', 'Quận Đống Đa', 'Thành phố Hà Nội'],
  ['Phường Cổ Nhuế 1', 'Quận Bắc Từ Liêm', 'Thành phố Hà Nội'],
  ['Phường Hòa Cường Bắc', 'Quận Hải Châu', 'Thành phố Đà Nẵng'],
  ['Phường Phú Lợi', 'Thành phố Thủ Dầu Một', 'Tỉnh Bình Dương'],
  ['Phường Thống Nhất', 'Thành phố Nam Định', 'Tỉnh Nam Định'],
  ['Phường 7', 'Thành phố Mỹ Tho', 'Tỉnh Tiền Giang'],
  ['Xã Mỹ Yên', 'Huyện Bến Lức', 'Tỉnh Long An'],
  ['Phường Vĩnh Thanh', 'Thành phố Rạch Giá', 'Tỉnh Kiên Giang'],
]
