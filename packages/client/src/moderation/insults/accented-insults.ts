/** Insults that are other words without their diacritics (`lồn`, and `lon`: can): only this very spelling counts. */
export const ACCENTED_INSULTS = (
  'ngu,hạ đẳng,vô học,láo,óc chó,đồ chó,thằng chó,lũ chó,bọn chó,quân chó,tụi chó,loại chó,cái loại chó,như chó,chó cái,thằng điên,con điên,bọn điên,lũ điên,' +
  'đồ điên,mụ điên,bà điên,ông điên,khách điên,thằng khùng,con khùng,đồ khùng,bị khùng,khùng điên,khùng hả,khùng à,điên hả,điên à,thằng hâm,con hâm,đồ hâm,bị hâm,bị điên,bị ngáo,bị dở,bị đần,bị ngu,khách thần kinh,nó thần kinh,bà thần kinh,ông thần kinh,khách tâm thần,khách khùng,khách hâm,khách ngáo,hâm à,hâm hả,' +
  'hâm dở,dở hơi,đồ thần kinh,thằng thần kinh,con thần kinh,bị thần kinh,thần kinh à,thần kinh hả,bọn thần kinh,đồ tâm thần,thằng tâm thần,con tâm thần,bọn tâm thần,lũ tâm thần,' +
  'bị tâm thần,tâm thần à,trốn trại,con ăn cắp,con ăn cướp,địt,địch mẹ,đụ,đéo,đếch,đách,đíu,cặc,kặc,cặk,lồn,lồz,buồi,đĩ,đỉ,điếm,phò,cave,ca ve,con mụ,mụ này,con mẹ này,cứt,' +
  'khốn,đê mờ,mặt mo,mặt lờ,mặt thớt,mặt dày,mặt dầy,mặt chó,mặt lợn,cái lờ,con cu,vãi l,vãi ò,cút,cút mẹ,vô duyên,hãm,hãm tài,trơ tráo,bẩn tính,bựa,đần,đồ đần,thằng đần,' +
  'thằng ranh,thằng oắt,thằng bê,thằng bóng,thằng già,con già,lão già,mụ già,thằng cha,thằng bố,thằng tó,đê tiện,đệt,má nó,bà mẹ nó,tổ sư,chết đi,chết mẹ,chết cha,đái vào,' +
  'đầu bò,đầu trâu,con lợn,con heo,đồ lợn,đồ heo,đồ bò,đồ khỉ,con khỉ,thằng mặt,con mặt,tởm,bẩn thỉu,sủa,ngáo,ngáo đá,thằng ngáo,dẩm,dốt nát,cức,ba trợn,ất ơ,chóa,choá'
).split(',')

/** Goods, people and other words among which an insult of `ACCENTED_INSULTS` is none. */
export const HARMLESS_ACCENTED = [
  // Pets, animals, pictures of them, and what is made for them.
  /(?:cho|của|thức ăn|hạt|pate|sữa|bánh|xương|dây|xích|vòng|chuồng|lồng|nệm|ổ|áo|quần|yếm|rọ|nhà|bỉm|cát|nuôi|giống|hình|bông|thú|gấu|móc|tượng|tranh|in|mặt nạ|tai|phụ kiện|thịt|giò|xúc xích|da|lông|đuôi|bé|em|chú|mua|bán|bị|sợ|có|tuổi|năm|nhà có) (?:(?:ăn|dắt|cổ|đeo|ngủ|vệ sinh|con|hình|bông|gặm|chơi|nhồi bông|cho|khóa|khoá|treo|dán|vải|gỗ|giấy|len|gốm|sứ|đồng|nhựa) ){0,3}(?:con )?(?:chó|lợn|heo|khỉ|bò)(?! (?:chết|má|đẻ|này|kia|ngu))/g,
  /(?:mua|bán|đặt|lấy|nhận|đơn|ship|giao|gửi|trả|hàng) đồ chó/g,
  /(?:không|chẳng|ko|đừng|đâu) (?:có |hề |phải )?ngu/g,
  /chó (?:[\p{L}]+ ){0,3}sủa/gu,
  /điên (?:tiết|cuồng|đảo|đầu)|láo nháo|ngáo giá|ngơ ngáo/g,
  /(?:size|[smlx]{1,3},?) vl/g,
  /chó (?:mèo|con|poodle|corgi|husky|phốc|cưng|sói|bông|size|nhỏ|lớn|\d|cắn|dữ|sủa|xổng|nhà khách|ra|đuổi|béc|ta)/g,
  /(?:con )?(?:lợn|heo|khỉ) (?:đất|bông|quay|sữa|nhựa|sứ|tiết kiệm|nhồi|đồ chơi|vàng|size|\d)/g,
  /(?:hạt|quả|trái|nhân|dầu|sữa|bánh|gỗ|kẹo|bột|vỏ|kg|gói|hộp|ký) (?:(?:quả|hạt|nhân|gỗ) )?óc chó/g,
  /óc chó (?:mỹ|đỏ|vàng|\d|sấy|tách|rang|nguyên|vỏ)/g,
  /đồ (?:hâm|bò|heo|lợn)(?= (?:nóng|sữa|thức|cơm|nước|đồ|khô|viên|hộp|né|\d))/g,
  /(?:máy|nồi|bình|cốc|túi|bộ) hâm/g,
  /(?:vải|gỗ|đá|kính|bàn|tấm|da|hàng|lớp|nồi|chảo|thớt|nệm|tranh|có|loại|1|một|hai|2|gương|ghế|\d+) mặt d[àầ]y/g,
  /mặt d[àầ]y (?:\d|dặn|mịn|hơn|mỏng|khoảng|tầm|cui|quá mỏng|chỉ|là \d|đúng \d|cỡ)/g,
  /đĩ(?=a)/g,
  /thần kinh (?:tọa|toạ|học|ngoại biên)/g,
  /(?:cao|thuốc|bổ|đau|sách về|sách|viên|khoa|dây) thần kinh/g,
  /(?:tên|họ|anh|chị|bà|ông|em|cô|chú) (?:\p{L}+ )?(?:ngu|cút|láo|chó|hãm|khốn|phò)(?= (?:[\p{L}]+ )?(?:đặt|nhận|mua|hẹn|trả))/gu,
  /(?:khách tên|tên khách|tên là|họ tên|biệt danh|nick|(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý) \p{L}+) (?:\p{L}+ )?(?:ngu|cút|láo|chó|hãm|khốn|lợn|điên|đần|đĩ)(?![\p{L}])/gu,
  /(?:máy|đồ|điện|đèn|sạc|nồi|quạt|bếp|dây|pin|bị) (?:\p{L}+ )?ch[ạậ][mp] mạch/gu,
  /cút (?:inox|nhựa|nối|nước|ren|ống|phi|góc|pvc|hàn|chữ|\d)/g,
  /chim cút|trứng cút|cút lộn|cút lạp|cút quay|cút non/g,
  /rơi vãi|vung vãi/g,
  /tôm khốn|khốn khó|khốn khổ|khốn đốn|hãm phanh|kìm hãm|giam hãm/g,
  /tàu hũ|lão hóa|lão hoá/g,
  /nói (?:không |chưa )?láo|ăn mặc láo/g,
  /(?:sale|giá|giảm|săn) điên/g,
  /(?:khách|họ|người ta|anh ấy|chị ấy) (?:chửi|mắng|gọi|nói) (?:shop|shipper|mình|nhân viên|shiper) (?:là )?["“']?(?:đồ |thằng |con )?\p{L}+/gu,
  /sủa (?:ầm|to|inh|lớn)|chó nhà khách/g,
  /đần (?:mặt|ra)/g,
  /cu (?:tí|tèo|bin|bi|bo|tý|cậu|anh|em)/g,
  /đầu (?:bò|trâu) (?:kho|hầm)/g,
  /phò (?:mã|tá)/g,
]
