import { foldVietnamese } from '../../rules/search-text.ts'
import { alternativesOf } from '../alternatives.ts'

/**
 * What makes a name to call somebody of a word that need not be an insult alone: a head, as in `đồ …` and `thằng …`, and what it is
 * followed by. Each part grows by itself, so that a new word counts behind every head.
 */
const HEADS_OF_PERSONS =
  'thằng,thg,thằg,lũ,bọn,quân,tụi,bầy,phường,gã,mụ,lão,bà già,ông già,con mụ,con mẹ,con khách,thằng khách,thằng cha,cái con,cái thằng,mày là,mi là'.split(
    ',',
  )
/** Heads of goods as well: `đồ dơ bẩn` may have come back from a customer. */
const OTHER_HEADS = 'đồ,con,cn,loại,thứ,hạng,đám,cái thứ,cái loại'.split(',')

/** Said of persons only. Those of two words and more count without diacritics as well. */
const CHARACTER = (
  'lật lọng,lật mặt,tráo trở,lươn lẹo,phản bội,phản trắc,phản phúc,trộm cắp,ăn trộm,ăn quỵt,quỵt tiền,đầu trộm đuôi cướp,dối trá,gian dối,gian trá,giả dối,giả nhân giả nghĩa,xạo,xạo sự,' +
  'tham lam,keo kiệt,bủn xỉn,ki bo,kẹt xỉ,ích kỷ,hám của,hám lợi,vô dụng,vô tích sự,vô ý thức,vô trách nhiệm,vô ơn,vô hậu,vô lại,ăn bám,bám váy,ký sinh trùng,ăn không ngồi rồi,lười biếng,hèn nhát,hèn mọn,nhu nhược,' +
  'lòng lang dạ sói,vong ân,vong ơn,bất hiếu,bất nhân,bất lương,ác độc,thâm độc,tiểu nhân,ba que,ba xạo,xỏ lá,lì lợm,láo cá,láo lếu,nhiễu sự,rách việc,rảnh háng,lắm mồm,nhiều chuyện,hãm tài,hãm lờ,' +
  'đốn mạt,mạt rệp,mạt vận,lừa lọc,lường gạt,lừa gạt,bịp,bịp bợm,bợm,khốn khiếp,' +
  'thất học,dốt,dốt nát,ngu muội,u mê,u tối,mù chữ,đần thối,dở người,dở hơi,dở dở ương ương,ngớ ngẩn,lẩm cẩm,khú đế,điên loạn,điên rồ,điên khùng,điên dại,mất trí,hoang tưởng,tự kỷ,nửa mùa,khờ,đờ đẫn,' +
  'nhà quê,quê mùa,quê một cục,rừng rú,nghèo kiết xác,nghèo rách,nghèo mạt,nghèo đói,nghèo khổ,béo ục,béo ị,béo ú,mập ú,mập địt,mập thù lù,' +
  'ôn con,ôn vật,ôn dịch,ranh con,oắt con,nhãi,nhãi ranh,nhóc ranh,mắc toi,mắc ôn,chết dẫm,chết giẫm,chết đâm,chết trôi,chết toi,chết bờ,' +
  'dâm,dâm dê,dâm tặc,dê già,dê xồm,dê cụ,háo sắc,đồi bại,sa đọa,lẳng lơ,hư thân,giật chồng,cướp chồng,bệnh hoạn,bán dâm,đứng đường,nghiện,nghiện ngập,xì ke,ma cô,ma cà bông,' +
  'đầu đường xó chợ,bán nước,mất gốc,phản quốc,' +
  'ngốc,ngốc nghếch,ngốc xít,khờ khạo,đần ngốc,tửng,tưng tửng,khìn,man man,chập mạch,chập cheng,hai mặt,hai lòng,cáo già,con hoang,không cha,không cha không mẹ,bám đít,liếm đít,nịnh bợ,bần nông,bần cố nông,chân đất mắt toét,ăn xin,ăn mày,' +
  'tồi,tồi tệ,bất lịch sự,thô bỉ,thô lỗ,thô tục,cục súc,vũ phu,lố bịch,lố lăng,kệch cỡm,giả nai,thảo mai,đạo đức giả,đú đởn,đua đòi,cướp cạn,cướp giật,móc túi,lừa tình,đào mỏ,sở khanh,' +
  'bốc phét,khoác lác,ba hoa,bất tài,vô tri,vô não,tối dạ,cứng đầu,cố chấp,khó ưa,đáng ghét,đáng khinh,đáng chết,trơ tráo,trây ì,chây ì,quỵt nợ,xù nợ,ma mãnh,ranh ma,khôn lỏi,vô cảm,máu lạnh,mất nết,mất gốc,vô giáo dục,vô đạo đức,' +
  'mặt trơ,mặt dạn,mặt thớt,mặt mẹt,đàn bà thối,đàn bà thúi,đàn ông thối,bủn xỉn,keo bẩn,chảnh chó,khốn cùng,vô công rồi nghề,rỗi việc,phá hoại,phá làng phá xóm,lỗ đít,quần què'
).split(',')

/** Toys and pictures of them are sold: no name behind `con`. */
const CREATURES = (
  'chó ghẻ,chó điên,chó hoang,chó cái,khỉ gió,khỉ đột,đười ươi,vượn,lợn nái,lợn sề,heo nọc,heo nái,trâu nước,rắn độc,đỉa đói,sâu bọ,giòi bọ,dòi bọ,sâu mọt,ký sinh,' +
  'con rùa,rắn rết,chuột cống,gián,bọ hung,kền kền,cú vọ,hổ mang,phù thủy,phù thuỷ,yêu tinh,yêu quái,quỷ cái,quỷ sứ,quỷ đói,ma quỷ,hồ ly,hồ ly tinh,quái thai,quái vật,dị hợm,dị dạng'
).split(',')

/** Said of goods as well. */
const LOOKS = (
  'thối tha,thối nát,thúi,hôi hám,hôi,bẩn,bẩn bựa,nhơ nhớp,dơ dáy,dơ bẩn,rách rưới,rẻ tiền,xấu xí,xấu xa,xấu trai,xấu gái,xấu mù,lùn,lùn tịt,béo,béo phì,mập,giả tạo,bệnh,' +
  'ôn,ranh,mù,điếc,què,đui,câm,ngơ,man,khú,điên,khùng,hâm,dê,bụi đời,giang hồ,tội phạm,khủng bố,nói dối,cơ hội,bom hàng,boom hàng,bùng hàng,xạo,nổ,lừa'
).split(',')

/** Insults without a head. */
const ALONE = (
  'dâm tặc,cẩu tặc,tiện nhân,tiện tì,hạ tiện,thấp hèn,yêu râu xanh,ba que xỏ lá,man rợ,mọi rợ,chó ghẻ,dê xồm,đầu trộm đuôi cướp,lòng lang dạ sói,vong ân bội nghĩa,vong ơn bội nghĩa,' +
  'rảnh háng,nghèo kiết xác,nghèo rớt mồng tơi,nghèo rớt mùng tơi,nghèo mạt rệp,bám váy,khốn khiếp,chết dẫm,chết giẫm,thối tha,mất nhân cách,nhân cách thối,mất não,bất tài vô dụng,' +
  'nam cầy,bắc cầy,parky,trung cẩu,bắc kỳ chó,nam kỳ chó,tàu khựa,mọi đen,xăng pha nhớt,óc tôm,óc cá vàng,óc lừa,óc bùn,não lừa,não đất,' +
  'mõm chó,mồm chó,mỏ chó,mồm lồn,mõm lợn,câm mẹ,ngậm mẹ,khôn như chó,sống như chó,tuyệt tự,tuyệt tử tuyệt tôn,chết không toàn thây,chết không nhắm mắt,' +
  'trời tru đất diệt,sét đánh chết,xe tông chết,xe cán chết,xe đụng chết,xuống địa ngục,xuống lỗ đi,về chầu ông bà,chết cả nhà,chết quách,chết mẹ nó,ung thư chết,ông cố nội mày,' +
  'mất dậy,đê hèn,rùa rụt cổ,ngốc nghếch,nhãi con,con ranh,con nhãi,khùng khùng,điên điên,man man,tưng tưng,dở dở,ngáo ngáo,hâm hâm,đệch,déo,ccc,mặt người dạ thú,khẩu phật tâm xà,đội lốt người,thô bỉ,điên khùng,xạo ke,xạo quần,gâu gâu,ẳng ẳng,không phải con người,không bằng con vật,chó không thèm,quần què,gái ngành,gái gọi,gái bán hoa,gái làng chơi,gái đứng đường,làm gái,bán trôn,bán thân nuôi miệng,bán dâm,con hoang,không cha không mẹ,chết hết đi,chết bờ chết bụi,chết dí,chết rấp,chảnh chó,' +
  'cái loại khách,cái thứ khách,thứ khách,loại khách gì,cái thứ gì đâu,tán gia bại sản,chó cắn áo rách,' +
  'nứng,dái,bòi,sút vật,xúc vật,sờ vật,súc zật,khốn lạn,khốn nạng,mất zạy,mất giạy,zô học,rác xã hội,cặn bã xã hội'
).split(',')

/** Of the above, what is something else without diacritics. */
const OTHER_WITHOUT_DIACRITICS = new Set(
  'man man,chet ca nha,nam cay,bac cay,mo cho,thap hen,nao dat,mat day,quan que,lam gai,ban tron,mat tro,thu khach,gai goi,khong cha,an xin,con hoang,khong phai con nguoi,dao mo,khoac lac'.split(
    ',',
  ),
)

const either = (phrases: readonly string[]) =>
  alternativesOf(
    phrases.map((phrase) =>
      phrase.split(' ').flatMap((word, i) => (i > 0 ? [String.raw`[\s._-]+`, word] : [word])),
    ),
  )
const whole = (source: string) => new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, 'gu')

const isSeveral = (phrase: string) => phrase.includes(' ')
const isSingle = (phrase: string) => !isSeveral(phrase)
const folded = (phrases: readonly string[]) =>
  phrases
    .filter(isSeveral)
    .map(foldVietnamese)
    .filter((phrase) => !OTHER_WITHOUT_DIACRITICS.has(phrase))

/** Between head and name: whose it is, or another head. */
const MIDDLE = String.raw`(?:\s(?:khách|cha|mẹ|nhóc|già|này|mặt|cái|thằng|con|đồ|lũ|bọn|thứ|loại)){0,2}`

/** Names of one word are words of goods as well: something said of a person stands behind, or nothing. */
const TAIL = String.raw`(?=\s*(?:$|[.,!?;:)]|(?:này|kia|đó|ấy|quá|thật|vl|vcl|vãi|nha|nhé|mà|boom|bom|bùng|không|ko|k|chuyên|lừa|hả|à)(?![\p{L}])))`

const HEADS = [...HEADS_OF_PERSONS, ...OTHER_HEADS]
const CREATURE_HEADS = [...HEADS_OF_PERSONS.filter((head) => head !== 'cái con'), 'đồ']

/** Over the lower-case text. */
export const NAME_CALLING: readonly RegExp[] = [
  whole(either(ALONE)),
  whole(String.raw`(?:${either(HEADS)})${MIDDLE}\s(?:${either(CHARACTER.filter(isSeveral))})`),
  whole(String.raw`(?:${either(HEADS)})${MIDDLE}\s(?:${either(CHARACTER.filter(isSingle))})${TAIL}`),
  whole(String.raw`(?:${either(CREATURE_HEADS)})${MIDDLE}\s(?:${either(CREATURES)})`),
  whole(String.raw`(?:${either(HEADS_OF_PERSONS)})${MIDDLE}\s(?:${either(LOOKS)})${TAIL}`),
]

/** Over the folded text, where it was typed without diacritics; `quan` is mostly trousers there, and `con` left. */
export const NAME_CALLING_FOLDED: readonly RegExp[] = [
  whole(either(folded(ALONE))),
  whole(
    String.raw`(?:thang|thg|do|lu|bon|tui|cai thu|cai loai|cai do|mu|may la)(?:\s(?:khach|cha|nhoc|gia|nay|mat|cai|thang|con)){0,2}\s(?:${either(folded([...CHARACTER, ...CREATURES]))})`,
  ),
]
