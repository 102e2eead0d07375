import { foldVietnamese } from '../../rules/search-text.ts'

/** Names of streets that many towns have, by what they are named after. */
const STREETS = (
  'nguyễn trãi,nguyễn huệ,nguyễn du,nguyễn văn cừ,nguyễn văn linh,nguyễn văn trỗi,nguyễn thị minh khai,nguyễn tri phương,nguyễn đình chiểu,' +
  'nguyễn công trứ,nguyễn chí thanh,nguyễn thái học,nguyễn bỉnh khiêm,nguyễn khuyến,nguyễn kiệm,nguyễn oanh,nguyễn xí,nguyễn hữu cảnh,' +
  'nguyễn hữu thọ,nguyễn lương bằng,nguyễn xiển,nguyễn trường tộ,nguyễn sinh sắc,nguyễn tất thành,nguyễn ái quốc,nguyễn hoàng,nguyễn an ninh,' +
  'nguyễn cư trinh,nguyễn khánh toàn,nguyễn phong sắc,nguyễn khang,nguyễn cơ thạch,nguyễn văn đậu,nguyễn văn quá,nguyễn ảnh thủ,nguyễn siêu,' +
  'nguyễn văn lượng,nguyễn văn nghi,nguyễn thị thập,nguyễn thị định,nguyễn duy trinh,nguyễn sơn,nguyễn thiện thuật,nguyễn thượng hiền,' +
  'trần hưng đạo,trần phú,trần quang khải,trần quốc toản,trần nhật duật,trần nguyên hãn,trần khát chân,trần đại nghĩa,trần duy hưng,' +
  'trần cao vân,trần bình trọng,trần quý cáp,trần văn ơn,trần não,trần xuân soạn,trần quốc hoàn,trần thái tông,trần điền,trần não,' +
  'lê lợi,lê lai,lê duẩn,lê thánh tôn,lê thánh tông,lê hồng phong,lê quý đôn,lê văn sỹ,lê văn sĩ,lê văn lương,lê văn việt,lê văn khương,' +
  'lê quang định,lê trọng tấn,lê đại hành,lê đức thọ,lê chân,lê hoàn,lê thị riêng,lê văn thọ,lê lư,lê thanh nghị,lê đình lý,lê hồng sơn,' +
  'lý thường kiệt,lý tự trọng,lý thái tổ,lý nam đế,lý chính thắng,lý quốc sư,lý thái tông,' +
  'phan chu trinh,phan châu trinh,phan bội châu,phan đình phùng,phan xích long,phan văn trị,phan đăng lưu,phan huy ích,phan văn hớn,' +
  'phan kế bính,phan trọng tuệ,phạm ngũ lão,phạm văn đồng,phạm ngọc thạch,phạm hùng,phạm thế hiển,phạm văn chiêu,phạm hồng thái,phạm viết chánh,' +
  'hoàng diệu,hoàng hoa thám,hoàng quốc việt,hoàng văn thụ,hoàng văn thái,hoàng sa,hoàng mai,hoàng cầu,hoàng đạo thúy,hoàng ngân,' +
  'huỳnh thúc kháng,huỳnh tấn phát,huỳnh văn bánh,huỳnh mẫn đạt,võ thị sáu,võ văn kiệt,võ văn ngân,võ văn tần,võ nguyên giáp,võ chí công,' +
  'võ văn dũng,võ thành trang,vũ trọng phụng,vũ tông phan,vũ phạm hàm,đặng văn bi,đặng văn ngữ,đặng thùy trâm,đặng tiến đông,đặng dung,' +
  'bùi thị xuân,bùi viện,bùi đình túy,bùi minh trực,bùi xương trạch,đinh tiên hoàng,đinh bộ lĩnh,đinh lễ,đoàn thị điểm,đoàn văn bơ,đội cấn,đội cung,' +
  'đào duy từ,đào duy anh,đào tấn,đào trí,hồ tùng mậu,hồ xuân hương,hồ văn huê,hồ bá kiện,hồ đắc di,hồ thị kỷ,ngô quyền,ngô gia tự,ngô tất tố,' +
  'ngô thì nhậm,ngô đức kế,ngô sĩ liên,dương bá trạc,dương quảng hàm,dương đình nghệ,dương đình hội,trương định,trương công định,trương công giai,' +
  'tôn đức thắng,tôn thất tùng,tôn thất thuyết,tôn đản,tôn thất đạm,tô hiến thành,tô hiệu,tô ngọc vân,tô ký,tô vĩnh diện,' +
  'mạc đĩnh chi,mạc thị bưởi,mai chí thọ,mai hắc đế,mai dịch,lương thế vinh,lương văn can,lương định của,lương ngọc quyến,' +
  'trường chinh,trường sa,trịnh hoài đức,trịnh đình thảo,trịnh đình trọng,trịnh văn bô,tạ quang bửu,tạ uyên,tống duy tân,thái hà,thái thịnh,' +
  'hai bà trưng,bà triệu,bà huyện thanh quan,bà hạt,quang trung,điện biên phủ,cách mạng tháng 8,cách mạng tháng tám,cmt8,cmt 8,3 tháng 2,' +
  'nam kỳ khởi nghĩa,xô viết nghệ tĩnh,cộng hòa,cộng hoà,hùng vương,an dương vương,kinh dương vương,kim mã,kim ngưu,cao thắng,cao bá quát,cao lỗ,' +
  'âu cơ,lạc long quân,láng hạ,láng thượng,đường láng,giải phóng,cầu giấy,xuân thủy,xuân thuỷ,xuân đỉnh,pasteur,alexandre de rhodes,calmette,yersin,' +
  'phổ quang,ung văn khiêm,tân kỳ tân quý,tân sơn nhì,tân hương,thành thái,sư vạn hạnh,vĩnh viễn,hòa hảo,hoà hảo,hòa bình,3/2,lũy bán bích,' +
  'tên lửa,bạch đằng,bạch mai,minh khai,đại cồ việt,tây sơn,chùa bộc,chùa láng,khâm thiên,thụy khuê,yên phụ,âu dương lân,ba đình,ba tháng hai,' +
  'cô bắc,cô giang,thích quảng đức,hải thượng lãn ông,châu văn liêm,phú nhuận,hậu giang,tân hòa đông,ông ích khiêm,mai xuân thưởng,phùng hưng,' +
  'phùng khoang,hàm nghi,hàm tử,thi sách,đồng khởi,chu văn an,yết kiêu,tuệ tĩnh,triệu việt vương,thái phiên,phố huế,phố vọng,tràng thi,tràng tiền,' +
  'đê la thành,la thành,ô chợ dừa,vạn phúc,tố hữu,đại lộ thăng long,khuất duy tiến,vương thừa vũ,nhân hòa,định công,lĩnh nam,tam trinh,' +
  'trưng nữ vương,trưng trắc,hà huy tập,hà huy giáp,đỗ xuân hợp,kha vạn cân,song hành,xa lộ hà nội,quốc hương,thảo điền,bình giã,bình lợi,nơ trang long'
).split(',')

/** Only as written: without diacritics, and in other words, `hàng` is goods. */
const GOODS_STREETS =
  'hàng bông,hàng đào,hàng bạc,hàng gai,hàng ngang,hàng đường,hàng mã,hàng buồm,hàng trống,hàng bài,hàng than,hàng bồ,hàng da,hàng cót,hàng điếu'.split(
    ',',
  )

/** A set, for a pattern of so many names takes seconds to compile. */
const KNOWN = new Set([...STREETS, ...STREETS.map(foldVietnamese), ...GOODS_STREETS])

/** How long the name of a known street is that lower-case words begin with, in UTF-16 units; 0 where they begin with none. */
export function lengthOfStreet(words: string): number {
  const ends = Array.from(words.matchAll(/\s+|$/g), ({ index }) => index)
  return ends.reverse().find((at) => KNOWN.has(words.slice(0, at).replace(/\s+/g, ' '))) ?? 0
}
