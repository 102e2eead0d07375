import { alternativesOf } from '../alternatives.ts'

/** Ways of insulting that hold for many words: each a frame with what may stand in it. Over the lower-case text. */
const whole = (source: string) => new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, 'gu')

/** Who has none of it: `k có não`, `không có liêm sỉ`, `thiếu não`, `vô nhân tính`. */
const LACKING = whole(
  String.raw`(?:(?:k|ko|kh|hok|hk|kg|khg|hông|hong|hem|khong|không|chả|chẳng|chang|đếch|đéo|méo|chưa)\s(?:có|co|được|biết|biet)|thiếu|mất|vô|kém|thieu|mat|kem|sống thiếu)\s` +
    String.raw`(?:chút\s|tí\s|miếng\s|một chút\s)?(?:não|liêm sỉ|liem si|liêm sĩ|nhân tính|nhan tinh|lương tâm|luong tam|giáo dục|giao duc|ăn học|an hoc|văn hóa|văn hoá|van hoa|` +
    String.raw`lòng tự trọng|long tu trong|tự trọng|tu trong|nhân cách|nhan cach|đạo đức|dao duc|học thức|hoc thuc|i[ -]?ốt|tình người|tinh nguoi|xấu hổ|xau ho|nhục)`,
)

/** Like an animal, or worse: `xấu như ma`, `ăn như heo`, `bẩn như hủi`. */
const LIKE = whole(
  String.raw`(?:ngu|dốt|xấu|bẩn|dơ|hôi|béo|mập|lì|láo|tham|hèn|đần|khôn|sống|cư xử|ăn nói|mồm|mặt|nói chuyện|lười|điên)\s(?:như|y như|hơn|còn hơn|không bằng|thua)\s(?:con\s|cái\s|thằng\s|đồ\s)?` +
    String.raw`(?:chó|lợn|heo|bò|trâu|khỉ|lừa|ma|quỷ|hủi|cứt|súc vật|thú|thú vật|đỉa|giòi|dòi|lồn|cặc|buồi|cc|cl|c|l|lol|loz|hạch|shit|dở)`,
)

/** Out of one's mind, to one's face: `điên vừa thôi`, `khùng hết thuốc chữa`. An illness is none. */
const MAD = whole(
  String.raw`(?:bệnh\s(?:vừa thôi|vcl|vl|vãi|vkl))|(?:điên|khùng|khìn|ngáo|hâm|dở hơi|thần kinh|tâm thần|ngu|láo)\s(?:hay sao|hả trời|vừa thôi|vừa vừa thôi|hết thuốc chữa|hết phần người khác|hết chỗ nói|bẩm sinh|có bằng cấp|vcl|vl|vãi|vkl|bỏ mẹ|bỏ mịa|chết mẹ|thấy mẹ|thấy bà|lâu năm)`,
)

/** Shorthand behind a word that only an insult has: `ngu l`, `xạo lz`, `vãi cả l`, `bú d`. */
const SHORTHAND = whole(
  String.raw`(?:ngu|xạo|xao|vãi|vai|vãi cả|vai ca|hãm|nứng|láo|điên|mất|khốn|mặt|như|nhu|bú|liếm|ăn|sủa|cái|con)\s(?:lz|loz|lozz|lone|lonz|lìn|lòn|lờn|lòl|l0n|l\*+|c\*+|b\*+i|cak|cặk|cẹc|kẹc)|` +
    String.raw`(?:ngu|xạo|vãi cả|vai ca|hãm|nứng|điên|láo|bú|liếm)\s(?:l|c|d|b|cu|ku)(?=\s*(?:$|[.,!?)]|(?:quá|này|vậy|thế|ra|vcl|vl)(?![\p{L}])))`,
)

/** The head's content: `não bằng hạt đậu`, `đầu toàn phân`, `IQ âm`, `đầu óc bị úng`. */
const HEAD_FULL = whole(
  String.raw`(?:não|đầu óc|óc|sọ)\s(?:nó\s|khách\s|mày\s)?(?:bằng|như|toàn|chứa|chứa toàn|đầy|bị|có mỗi|chỉ có|để|nhỏ hơn|bé hơn|không bằng|làm bằng)\s(?:con\s|hạt\s|quả\s|cục\s|đống\s|trái\s|cái\s)?` +
    String.raw`(?:đậu|nho|bã đậu|phân|cứt|shit|đất|nước|sỏi|mỡ|đậu hũ|tôm|kiến|cá vàng|úng|úng nước|vô nước|vào nước|lỗi|hỏng|chập|chập mạch|ngắn mạch|lag|trưng|ở nhà|rỗng|trống|tàu hũ|gạch|rơm|rác)|` +
    String.raw`(?:đầu|não)\s(?:nó\s|khách\s|mày\s)?(?:rỗng tuếch|bã đậu|úng nước|cá vàng|(?:toàn|chứa|chứa toàn|đầy|có mỗi|chỉ có)\s(?:phân|cứt|đất|bã đậu|rơm|rác|shit))|(?:iq|chỉ số iq)\s(?:âm|thấp|0|bằng 0|một chữ số|1 chữ số|dưới \d+|(?:bằng|ngang) (?:con|hạt|bò|chó))`,
)

/** Somebody is out of his mind: `khách này bị chập`; a device may be as well. */
const OUT_OF_MIND = whole(
  String.raw`(?:khách|nó|bà|ông|con|thằng|đứa|mụ|đầu|não|mày|người)\s(?:này\s|đó\s|kia\s|ấy\s)?(?:bị\s|hơi\s|có bị\s|chắc\s|chắc bị\s|đúng\s)(?:chập|chập mạch|chập cheng|mát|tửng|tưng tửng|khìn|lag não|úng não|ngáo|ngáo đá|man man|chạm mạch|khùng|điên|hâm|ấm đầu|rồ|dở người|ngu|đần)(?![\p{L}])(?!\s(?:máy|nước|điện|lạnh|tay))|(?:khách|nó|bà|ông|con nhỏ|con bé|con|thằng|đứa|mụ|mày|người)\s(?:này|đó|kia|ấy)\s(?:tửng|khìn|ngáo|khùng|điên|hâm|rồ|dở hơi|ngu|đần|láo|hãm|bựa|thần kinh)(?=\s*(?:$|[.,!?)]|(?:thiệt|thật|quá|vl|vcl|vãi|ghê|rồi|hả|à|nặng|luôn|lắm|dữ)(?![\p{L}])))|bị (?:tửng|khìn|ngáo đá|chập cheng|úng não|lag não|ấm đầu)`,
)

/** Addressed to one's face as to no equal; brows are sold, and a report may say how a customer spoke. */
const TO_ONES_FACE = whole(
  String.raw`(?<!(?:lông|chân|kẻ|phun|xăm|tỉa|vẽ|cạo|bút|chì|gel|nhíp|ăn|râu|dưỡng|sáp|khuôn|tao|xưng|gọi|nói|mi|màu|bột|điêu khắc|đường|đôi|cọ)\s)mày(?!\s(?:tao|mò|râu|ngang|lá|tán|nâu|đen|xám|chì|kép|cong|mi|mí|\d))|(?:bọn|tụi|lũ|chúng) (?:mày|bây|bay)|(?<!(?:mày|xưng|gọi)\s)tao (?:đi|nữa|nè|này|mà|cho|đây)`,
)

/** Swearing by the mother, the mouth and the backside. */
const SWEARING = whole(
  [
    String.raw`(?:mịa|mịe|mie|moẹ|mẹ cha|me cha|mẹ bà|tiên sư bố|tổ cha|cha tổ|mả tổ|bố tổ|tổ bà|bà cố|ông cố|ông cố nội|bà nội cha)\s(?:nó|no|khách|khach|kiếp|thằng|thang|con|bà|mày|m|cái|đứa)`,
    String.raw`con (?:mịa|mịe|mie|moẹ) (?:nó|no)`,
    String.raw`(?:im|câm|ngậm|khép|bịt|khoá|khóa) (?:cái|mẹ|con mẹ|cmn|cmm|mẹ cái|bớt cái) (?:mồm|mõm|mỏ|họng|miệng)|(?:im|câm|ngậm) (?:mồm|mõm|mỏ|họng)`,
    String.raw`(?:liếm|hôn|bám|chổng|lỗ|đá|đớp|rửa|ngửi)\s(?:cái\s)?(?:đít|bướm|háng|dép tao|giày tao|chim tao|cu tao)`,
    String.raw`(?:cái|cmn|đ.o|có) (?:đ|đ\.|đ['’\x60]|đéo|đếch|quần què|con khỉ|củ cặc|qq|ccc)\s(?:gì|j|gi)`,
    String.raw`(?<!\d\s?)đ['’\x60´"]\s?(?:\p{L}+)`,
    String.raw`cút\s(?:cmm|cmn|mẹ|con mẹ|cha|bà|xéo|ngay|khỏi|đi|về|khuất|luôn|giùm|dùm|hết)|kút đi|kút`,
  ].join('|'),
)

/** Wished on somebody. */
const CURSES = whole(
  String.raw`(?:mong|cầu|cầu trời|chúc|nguyền|rủa|ước|trù)\s(?:cho\s|cả\s|trời\s)?(?:mày|m|nó|nhà nó|nhà mày|cả nhà|cả họ|tụi|bọn|lũ|thằng|con này|con đó|đứa|bay|khách này)\s(?:\p{L}+\s){0,4}(?:chết|tuyệt tự|bại sản|tai nạn|ung thư|phá sản|sạt nghiệp|nghèo|què|tông|cán|đánh|gặp nạn|quả báo|lụn bại|thê thảm|tàn|mạt|khốn|khổ|điên)`,
)

/** Threats: `đập cho nó một trận`, `tao giết mày`, `chém chết nó`. Killing insects is what a ware is for. */
const THREATS = whole(
  String.raw`(?:đập|đánh|đấm|tát|vả|chém|đâm|giết|bóp cổ|xử|xiên|dí|đốt nhà|tẩn|dần|táng)\s(?:cho\s|chết\s|vào\s|mặt\s|vỡ\s|mồm\s|mỏ\s|bỏ mẹ\s|con mẹ\s){0,3}(?:mày|nó|thằng|con mụ|con này|tụi|bọn|cả nhà|cả họ|chúng)(?!\s(?:chuột|gián|muỗi|mối))(?:\s(?:một trận|chết|luôn|quá))?|(?<=^\s*)(?:giết|biến đi)(?=\s*[.!]*$)`,
)

/** As such people are: `như lũ ăn mày`, `chẳng khác gì thằng ăn cướp`. */
const SUCH_PEOPLE = whole(
  String.raw`(?:như|y như|giống|chẳng khác gì|không khác gì|chả khác gì|khác nào|thua cả|hơn cả)\s(?:cái\s|một\s)?(?:lũ|thằng|phường|con mụ|mụ|quân(?!\s(?:đội|nhân|phục))|(?:bọn|tụi)(?!\s(?:mình|em|tôi|tớ|shop|cháu|nó|anh|chị|trẻ))|đồ(?=\s(?:ăn cướp|ăn cắp|ăn mày|ngu|điên|chó|bỏ đi|vô))|kẻ(?=\s(?:trộm|cướp|cắp|điên|tâm thần|lừa|ăn|thù)))\s(?!bé|nhỏ)\p{L}+|(?:thứ|hạng|loại|cái loại) người(?!\s(?:lớn|già|dùng|cao|mua|nhận))|` +
    String.raw`nghèo\s(?:(?:mà|còn)\s(?:còn\s)?(?:bày đặt|sang|ham|đú|chảnh|sĩ|đòi|thích|học đòi|làm màu)|thì đừng|rớt|hèn|mạt|kiết|bỏ mẹ|vcl|vl)|(?:đúng|toàn|rặt|một lũ|cả lũ|cùng một giuộc)\s(?:là\s)?(?:một\s)?(?:lũ|phường|đồ(?=\s(?:mặt|vô|mất|ăn|bỏ|khốn|hèn|con))|quân(?!\s(?:đội|nhân|phục|áo)))\s\p{L}+|thằng\s(?:này|đó|kia|ấy|khách|cha nội|cha này|nào mà)`,
)

/** A word cut in two where no other word ends so: `đ éo`, `đ ịt`, `c ặc`; behind a number, đ is the currency. */
const CUT_IN_TWO = whole(
  String.raw`(?<!\d\s?)(?:đ[\s._-]+(?:éo|ịt|ụ m[ẹá]|ếch|ĩ)|c[\s._-]+(?:ặc|ứt)|b[\s._-]+uồi|kh[\s._-]+ốn|ng[\s._-]+u|ch[\s._-]+ó)`,
)

/** Foul words of other languages, as they are typed and as they sound here. */
const FOREIGN_WORDS = (
  'scammer,scammers,mdfk,mtfk,motherfker,dumb,dumbo,fool,freak,psycho,lunatic,trashy,prick,wanker,twat,dick,dick head,pussy,bollocks,crap,piss off,fuck off,f off,fku,fked,kys,kill yourself,' +
  'noob,thot,skank,dipshit,douche,nutjob,crackhead,low life,lowlife,no brain,brainless,brain dead,dirtbag,thief,liar,cheater,crook,' +
  'cyka,suka blyat,blyat,pidor,shibal,sibal,ssibal,sshibal,ya shibal,shi bal,gaesaekki,gae saekki,baka,bakayaro,bakayarou,kono yaro,caonima,cao ni ma,cnmb,nmsl,shabi,sha bi,wangba,wang ba dan,diu lei,pok gai,' +
  'putang ina,tangina,gago,pendejo,cabron,merde,putain,connard,scheisse,arschloch,anjing,bangsat,goblok,kontol,' +
  'phắc,phắc du,phắc diu,phắc kiu,phắc yu,phắk,fắc,đờ phắc,wờ tờ phờ,wờ tờ ép,bít chờ,bít chơ,lu dờ,lu zờ,lâu zờ,ai đi ốt,i đi ốt,sờ tu pịt,sờ tiu pịt,xì tu pít,xì tiu pít,tu pịt,át hô,ét hô,mờ đờ phờ cờ'
).split(',')
const FOREIGN = whole(
  `${alternativesOf(FOREIGN_WORDS.map((phrase) => phrase.split(' ').flatMap((word, i) => (i > 0 ? [String.raw`\s+`, word] : [word]))))}|` +
    String.raw`(?:disgusting|filthy|pathetic|dirty|rotten|nasty|crazy|insane|ugly|useless|worthless|evil|toxic|trash|garbage|human)\s(?:customer|person|people|woman|man|guy|human|pig|dog|buyer|creature|lady|girl|boy|trash|garbage|scum)`,
)

/** Only an insult is likened like this, to whatever it is: `hỗn như gấu`; and faces and mouths to these. */
const LIKENED = whole(
  String.raw`(?:ngu|dốt|hỗn|láo|đần|hèn|đểu|bựa|điên|mất dạy|khốn nạn|vô học|trơ trẽn)\s(?:như|hơn|hơn cả|mà|lại còn|còn|thì)\s\p{L}+|(?:con\s)?chó\s(?:mà|còn)\s(?:cũng|khôn|biết|hơn|bày|có học)|(?:hèn|đù)(?=\s*(?:$|[.,!?]))|` +
    String.raw`(?:cái\s)?(?:mặt|mồm|mõm|mỏ|miệng)\s(?:như|y như|thối như|thúi như|hôi như)\s(?:cái\s|con\s)?(?:mâm|mẹt|đít|lone|bơm|đâm lê|thớt|ngựa|chuột|bị đấm|bị đánh|loa|loa phường|cống|rổ|vịt|ăn cứt|bánh bao chiều|bồn cầu|hố xí|nhà xí|khỉ|ma)|` +
    String.raw`nhìn\s(?:cái\s)?(?:mặt\s)?(?:là\s)?(?:phát|muốn|mà)\s(?:ói|mửa|nôn|tởm|ớn)`,
)

/** `vãi` before what is none to be scattered, and `xàm` and `xạo` with shorthand behind. */
const INTENSIFIED = whole(
  String.raw`(?<!(?:rơi|vung|đổ|văng)\s)vãi\s(?:nồi|chưởng|beep|bíp|linh hồn|đạn|luyện|ra quần|loằn|lờ|bím|nhái|bùi|chó|shit|loz|l\p{L}?z)|(?:xàm|sàm|xạo|tào lao|dở hơi)\s(?:l|lz|loz|lồn|lòn|chó|xí đú|vl|vcl|cứt|cc|bỏ mẹ|đế)`,
)

/** `đcmm`, `dkmn`, `cđmm`: the letters of one curse, in every number. */
const CURSE_LETTERS = whole(
  String.raw`cđm+|c?đ[ck]m+\p{L}{0,2}|c?d[ck]m+(?:n|vl|cs|l)?|đm+(?:n|vl|cs|l|k)?|dmm+n?|dm(?:cs|vl|vcl)|vcl+|vkl+|vl+z|vcc+|vler|vai(?:lon|lol|loz)|vãi(?:lồn|lol|loz|l)`,
)

export const INSULT_FRAMES: readonly RegExp[] = [
  LACKING,
  LIKE,
  MAD,
  HEAD_FULL,
  OUT_OF_MIND,
  TO_ONES_FACE,
  SWEARING,
  CURSES,
  THREATS,
  SUCH_PEOPLE,
  LIKENED,
  INTENSIFIED,
  CURSE_LETTERS,
  SHORTHAND,
  CUT_IN_TWO,
  FOREIGN,
]
