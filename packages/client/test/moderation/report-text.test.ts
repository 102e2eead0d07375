import { describe, expect, test } from 'vitest'
import { reportRefusals, type ReportRefusalReason } from '../../src/moderation/index.ts'

/** What is refused, as it stands in the text. */
const refused = (text: string) =>
  reportRefusals(text).map(({ reason, start, end }) => [reason, text.slice(start, end)])

const REFUSED: Record<ReportRefusalReason, Record<string, readonly [text: string, found: string]>> = {
  phone: {
    'in groups': ['SĐT khách: 0987.654.321 nha', '0987.654.321'],
    'spelled digit by digit': ['gọi 0 9 8 7 6 5 4 3 2 1 đi', '0 9 8 7 6 5 4 3 2 1'],
    'with dashes between digits': ['0-9-8-7-6-5-4-3-2-1', '0-9-8-7-6-5-4-3-2-1'],
    'with stars': ['số 0987*654*321', '0987*654*321'],
    'with slashes': ['09/87/65/43/21', '09/87/65/43/21'],
    'with colons, as a time of day': ['09:12:34:56:78', '09:12:34:56:78'],
    'begun like a date': ['09/12 345 678', '09/12 345 678'],
    'in words': ['không chín tám bảy sáu năm bốn ba hai một', 'không chín tám bảy sáu năm bốn ba hai một'],
    'in words without diacritics': [
      'so khong chin tam bay sau nam bon ba hai mot nhe',
      'khong chin tam bay sau nam bon ba hai mot',
    ],
    'in words and digits': ['không chín 8765 bốn ba 21', 'không chín 8765 bốn ba 21'],
    'with the letter O': ['o9o3 oo1 oo2', 'o9o3 oo1 oo2'],
    'in full-width digits': ['là ０９８７６５４３２１ nhé', '０９８７６５４３２１'],
    'with zero-width characters': ['0\u200b98\u200b7654321', '0\u200b98\u200b7654321'],
    'with a plus': ['+84 987 654 321', '+84 987 654 321'],
    'with the country code': ['84987654321', '84987654321'],
    'written close to its label': ['sdt0987654321', '0987654321'],
    'without its 0, announced': ['zalo: 987 654 321', '987 654 321'],
    'a landline': ['gọi 024 3825 1234', '024 3825 1234'],
    'an old number': ['01687654321', '01687654321'],
    'a foreign number': ['+65 9123 4567', '+65 9123 4567'],
    'behind a date and a time': ['12/10/2026 9:30 gọi 0987654321', '0987654321'],
    'behind a sum of money': ['nợ 350.000đ, 0987654321', '0987654321'],
    'behind another number': ['đơn 12, 0987654321', '0987654321'],
  },
  address: {
    'house, ward and district': [
      'nhà ở 12 Lê Lợi, phường Bến Nghé, quận 1',
      'ở 12 Lê Lợi, phường Bến Nghé, quận 1',
    ],
    'a house in an alley': ['giao 123/4 Trần Hưng Đạo', '123/4 Trần Hưng Đạo'],
    'a house deep in an alley': ['giao 12/3/4 Trần Hưng Đạo', '12/3/4 Trần Hưng Đạo'],
    'a house with a letter': ['giao 12a/3 Âu Cơ', '12a/3 Âu Cơ'],
    'a house number': ['số nhà 5 khu tập thể', 'số nhà 5 khu tập thể'],
    'a house number without diacritics': ['so nha 12', 'so nha 12'],
    'an alley': ['trong hẻm 34', 'hẻm 34'],
    'a street with its name': ['giao đến 12 đường Nguyễn Trãi', 'đến 12 đường Nguyễn Trãi'],
    'a street and a province': ['12 Nguyễn Trãi, Hà Nội', '12 Nguyễn Trãi, Hà Nội'],
    'ward and province, as since July 2025': [
      'phường Bến Thành, TP. Hồ Chí Minh',
      'phường Bến Thành, TP. Hồ Chí Minh',
    ],
    'commune and district, as before': ['xã Tân Phú, huyện Định Quán', 'xã Tân Phú, huyện Định'],
    'hamlet and commune': ['thôn 3 xã Tân Lập', 'thôn 3 xã Tân'],
    abbreviated: ['P.5 Q.10', 'P.5 Q.10'],
    'without diacritics': ['phuong 5 quan 10', 'phuong 5 quan 10'],
    'in lower case': ['phường bến nghé quận 1', 'phường bến nghé quận 1'],
  },
  link: {
    'with a scheme': ['xem https://example.com/x nhé', 'https://example.com/x'],
    'in capitals': ['HTTP://EXAMPLE.VN', 'HTTP://EXAMPLE.VN'],
    'with www': ['vào www.example', 'www.example'],
    'a profile': ['facebook.com/nguyenvana', 'facebook.com/nguyenvana'],
    'a short link': ['bit.ly/abc', 'bit.ly/abc'],
    'an ending that is a word, with a path': ['zalo.me/g/abc', 'zalo.me/g/abc'],
    'e-mail': ['viết cho lan@example.com nhé', 'lan@example.com'],
    'the full stop spelled': ['facebook chấm com', 'facebook chấm com'],
    'the full stop in brackets': ['example(dot)vn', 'example(dot)vn'],
    'the full stop set apart': ['example . com', 'example . com'],
    'in full-width characters': ['ｅｘａｍｐｌｅ．ｃｏｍ', 'ｅｘａｍｐｌｅ．ｃｏｍ'],
  },
  insult: {
    'a phrase': ['đồ khốn nạn', 'đồ khốn nạn'],
    'without diacritics': ['khach khon nan', 'khon nan'],
    'in decomposed letters': ['khốn nạn'.normalize('NFD'), 'khốn nạn'.normalize('NFD')],
    'in capitals': ['khách NGU quá', 'NGU'],
    'drawn out': ['khách nguuu quá', 'nguuu'],
    'set apart': ['khách n.g.u quá', 'n.g.u'],
    abbreviated: ['đ.m khách này', 'đ.m'],
    'abbreviated without diacritics': ['vcl khach', 'vcl'],
    'with a star': ['đ*t khách', 'đ*t'],
    'in English': ['what an idiot', 'idiot'],
    'a word that needs its diacritics': ['đéo nhận hàng', 'đéo'],
  },
}

describe.each(Object.entries(REFUSED))('X-7 a report is refused for: %s', (reason, cases) => {
  test.each(Object.entries(cases))('%s', (_, [text, found]) => {
    expect(refused(text)).toEqual([[reason, found]])
  })
})

/** What shops really write, and what looks like something that it is not. */
const ACCEPTED = [
  'Khách đặt 3 đơn ngày 12/10/2026 rồi không nhận, gọi 5 lần không nghe máy, tổng 1.250.000 đ',
  'Khách hẹn 07/09/2026 14:30 rồi 08/09/2026 16:45 đều không có mặt',
  'Gọi 9:30, 10:45 và 14h20 ngày 07/09/2026 10 giờ không nghe',
  'giao 3 lần 02/10, 03/10, 04/10/2026 không gặp',
  'Từ 01/07/2025 đến 31/12/2025 hoàn 12 đơn',
  'Trả lại 7/12 đơn, tỷ lệ 58,3 %',
  'Đặt 10 đơn, hoàn 9, cước 25.000 + 30.000 + 15.000',
  'Tổng 84.000.000 đ',
  'tổng 84987654321đ',
  'đơn 1023456789 tổng 350.000.000đ',
  'Mã vận đơn SPXVN0512345678 hoàn về kho',
  'đơn #0987 và #0654',
  'Hẹn giao thứ 2, 3, 4, 5, 6 đều không nhận',
  'Khách đòi đổi size 38 39 40 41 42 rồi không lấy',
  'size 0, 1, 2, 3, 4, 5, 6, 7, 8, 9',
  'không 2 3 lần mà 5 lần',
  '+10 đơn nữa cũng vậy',
  'lãi thêm +12345678 điểm',
  'giao đến phường 5 ba lần không gặp, sau đó có người khác nhận hộ ở quận 1',
  'Gọi tổng đài 1900 1234 cũng không được',
  'Khách ở Hà Nội đặt từ TP Hồ Chí Minh không nhận',
  'Khách ở quận 1, TP.HCM không nhận',
  'Đơn hàng số 12 giao ở Hà Nội',
  'khách số 12 Nguyễn Văn A không nhận',
  'Khách ở thị xã Sơn Tây',
  'ở khu phố cổ Hà Nội',
  'giao đến phường thì không liên lạc được',
  'sai địa chỉ, không có ai tên như vậy',
  'Khách bảo gửi đường bưu điện',
  '5 kg đường phèn và 2 phô mai',
  'gửi 3 đường link mua hàng',
  'khach ten Phuong Anh o Ha Noi',
  'cach xa 5 km, Ha Noi',
  'x 2 đơn Hà Nội',
  'ngày 12/10 Khách hủy',
  'nhận hàng.Không trả tiền',
  'khach khong nhan hang.shop bao lai',
  'khach khong nhan hang. com hop bi hu',
  'khách boom 2 hộp hạt óc chó',
  'mat day chuyen vang khach tra lai',
  'mua đồ ngủ, mặt dây chuyền và 2 lon bia rồi hủy',
  'khach mua do ngu va 2 lon bia roi huy',
  'khách đi vắng, còn ngủ, không nghe máy',
  'con cho khach 3 ngay de nhan',
  'các buổi chiều đều không gặp',
  'ma van don dm123 hoan ve',
  'class và assess không phải tiếng Việt',
  '',
]

describe('X-7 an honest report passes', () => {
  test.each(ACCEPTED)('sentence %#', (text) => {
    expect(refused(text)).toEqual([])
  })
})

describe('X-7 the refusals', () => {
  test('every passage with its reason, in the order of the text', () => {
    expect(refused('Ngu! Gọi 0987654321, ở 12 Lê Lợi, xem example.com, ngu')).toEqual([
      ['insult', 'Ngu'],
      ['phone', '0987654321'],
      ['address', 'ở 12 Lê Lợi'],
      ['link', 'example.com'],
      ['insult', 'ngu'],
    ])
  })

  test('a passage may have two reasons', () => {
    expect(refused('zalo.me/0987654321')).toEqual([
      ['link', 'zalo.me/0987654321'],
      ['phone', '0987654321'],
    ])
  })

  test('two numbers are two passages', () => {
    expect(refused('0987654321 0912345678')).toEqual([
      ['phone', '0987654321'],
      ['phone', '0912345678'],
    ])
  })
})
