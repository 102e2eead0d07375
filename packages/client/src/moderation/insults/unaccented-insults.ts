/**
 * Insults typed without diacritics, of words that mean something harmless as well (`lon`: can, `do ngu`: nightwear, `cac`: the): what stands
 * around tells. Over the folded text, where the stretch was typed without diacritics.
 */
const END = String.raw`(?=\s*(?:$|[.,!?:;)"\n]))`
const TAIL = String.raw`(?:${END}|(?=\s+(?:nay|kia|do|day|ay|that|qua|lam|luon|ghe|vl|vcl|vai|the|nua|nhe|nha|a|ha|bom|boom|bung|chuyen|hay sao|gi|j|may|no|ko|k)(?![a-z])))`

export const UNACCENTED_INSULTS: readonly RegExp[] = [
  // ngu
  String.raw`(?:thang|thg|thag|lu|bon|quan|tui|loai|thu|cai do|sao|sao ma|qua|dung la|that la|lam|cuc ky|khach|nguoi|may|no|rat|hoi) ngu(?:${TAIL})`,
  String.raw`con ngu(?= (?:nay|kia|do|vl|nhu|hoc|si)\b)`,
  String.raw`ngu (?:qua|vl|vcl|vkl|vai|the|nhu|hoc|si|nguoi|ngoc|dot|xuan|dan|lol|lon|het|kinh|bm|bome|thiet|that|vay|ghe|nhat)(?![a-z])`,
  String.raw`(?<!\b(?:mua|ban|dat|bo|set|vay|quan|ao|hang|lay|nhan|giao|tra|mac|size|shop|vai|mau|don)\s(?:[a-z]+\s)?)do ngu(?:${TAIL})`,
  String.raw`^\s*ngu(?:\s+ngu)*\s*[.!]*$`,
  // chó
  String.raw`(?:thang|thg|thag|lu|bon|tui|loai|quan|giong|cai do|may la|nhu|mat|ngu nhu) (?:con )?cho(?:${TAIL})`,
  String.raw`do cho(?: (?:chet|ma|de|dien|nay|kia))`,
  String.raw`^\s*(?:dung la )?do cho\s*[.!]*$`,
  String.raw`con cho (?:nay|kia|chet|dien|ma|ngu|de)\b`,
  String.raw`^\s*(?:do )?con cho\s*[.!]*$`,
  String.raw`(?<!\b(?:hat|qua|trai|nhan|dau|sua|banh|go|keo|bot|kg|goi|hop)\s(?:qua |hat )?)oc cho(?:${TAIL}|(?= moi\b))`,
  String.raw`cho (?:chet|ma|de)(?:${TAIL})`,
  String.raw`(?:thang|thg|con|lu|bon|quan|do|tui|khach) cho (?:chet|ma|de|dien|dai)(?![a-z])`,
  // điên, khùng, hâm, thần kinh
  String.raw`(?:thang|thg|lu|bon|cai do|mu|ba|lao|bi|khach|con) dien(?:${TAIL})(?!\s*(?:thoai|tu|gia|mat|nang))`,
  String.raw`do dien(?= (?:that|nay|kia|vl|qua|a|ha)\b)`,
  String.raw`(?<=[,.!]\s?)do dien(?=\s*[.!]*$)`,
  String.raw`(?:thang|thg|con|lu|bon|bi|cai do|khach) (?:khung|ham|dan|tam than|than kinh)(?:${TAIL})`,
  String.raw`(?:than kinh|tam than|khung|dien|ham) (?:a|ha)${END}`,
  String.raw`do (?:than kinh|tam than|dan don|dan)(?:${TAIL})`,
  // Parts of the body
  String.raw`(?:cai|nhu|mat|vai|vai ca|an|ham|bu|liem|xao|con|thang|dit|deo|nhu cai|mat nhu) (?:cai )?lon(?! (?:sua|bia|nuoc|coca|pepsi|ton|thit|ca|gao|rong|\d|hop|be|nho|to|tien|dat|bong))(?![a-z])`,
  String.raw`lon (?:me|ma|mẹ|bo)(?![a-z])`,
  String.raw`^\s*lon\s*[.!]*$`,
  String.raw`(?:cai|nhu|cho|noi|an|bu|cai dau) con cac(?! (?:don|mon|hang|loai|mau|khach|san|lan|ngay|shop|ban|kien|so|cai|em|anh|chi))`,
  String.raw`(?:nhu|an|bu|cai) cac(?:${END}|(?= (?:gi|j|ay)\b))`,
  String.raw`con cac(?:${END}|(?= (?:gi|j|ay|ne|nha)\b))`,
  String.raw`(?<!\b(?:tinh|chai|lo|mua|xit|goi|hu|vo|nuoc)\s)(?:cai )?dau buoi(?! (?:sang|chieu|toi|trua|hoc|lam|hop|kich|buoi|\d))`,
  String.raw`(?:nhu|an|bu|cai|con) buoi(?:${END}|(?= (?:gi|j|ay|ne)\b))`,
  String.raw`(?:nhu|cai|con|an|do|qua) (?:cc|cl)(?:${TAIL}|(?![a-z]))`,
  String.raw`(?<!\d\s?)(?:cc|cl) (?:gi|j|me|ma|may|ay|nay|nha|chu)(?![a-z])`,
  String.raw`^\s*(?:cc|cl|dm|lol|loz)\s*[.!?]*$`,
  String.raw`(?:cai|con|mat|nhu|vai|ham) lol(?![a-z])`,
  // đéo, đ, éo, dell
  String.raw`(?<!\b(?:day|vong|the|tui|balo|khau trang|kinh|moc|dong ho|phu kien|co|quai|bao|khong|chua|khach|hay|dang)\s)deo (?:nhan (?:hang|don|may|tien|do|cua)|nghe|lay|tra|biet|hieu|can|phai|them|chiu|thich|duoc|bat|mua|co (?:tien|hoc|nao|y thuc|trach nhiem)|dam|muon|quan tam|tl|rep)(?![a-z])`,
  String.raw`khach deo (?:nhan (?:hang|don|may)|nghe|lay hang|tra|biet|hieu|them|chiu|bat)(?![a-z])`,
  String.raw`(?:dell|del|dek|dech|dach|eo|đeo|de0|ell|diu) (?:nhan|nghe|lay|tra|biet|hieu|can|phai|them|chiu|thich|duoc|bat|mua|co|dam|muon|quan tam|rep)(?![a-z])`,
  // Mothers
  String.raw`(?:dit|d1t|dyt|djt|dis|dit con|dit ca) (?:me|ma|bo|cu|to|con|nhau|ba|may|mia|cmm|c)(?![a-z])`,
  String.raw`du (?:ma|me)(?:${END}|(?= (?:may|no|m|thang|con|cai|bom|boom|tui|lu)\b))`,
  String.raw`(?:^|[.,!?] ?|dit |du |con |cha )(?:me|ma|bo|cha) may(?! (?:man|ao|quan|do|bo|cay|gio|hut|xay|vat))(?![a-z])`,
  String.raw`(?<!\b(?:ib|inbox|check|qua|nhan|gui|rep|trong)\s)(?<![a-z\d])dm(?!\s?[:=]| (?:shop|inbox|ib|cho|ig|instagram|san pham|\d))(?![a-z\d])`,
  String.raw`con di (?:nay|kia|cho|me|diem|thoa|ngua)\b`,
  String.raw`(?:do con|dung la con|do) di${END}`,
  String.raw`(?:do|thu|con|lu|gai) (?:diem|pho)(?= (?:nay|kia|thoi|cho)\b)`,
  String.raw`do pho${END}`,
  // Bearing
  String.raw`(?<!\b(?:vai|go|da|kinh|ban|tam|hang|lop|noi|chao|thot|nem|tranh|loai|co)\s)mat day(?! (?:chuyen|sac|cap|deo|dan|min|hon|cui|khoang|tam|\d|mm|cm|dong ho|nit|lung|bac|vang|co|ngoc|da|phong thuy))(?![a-z])`,
  String.raw`(?:do |qua |that |lu |thu |khach |bon |^\s*)vo hoc(?![a-z])`,
  String.raw`(?:do |lu |thu |bon |con |thang )(?:lao|hon|deu|khon|hen|bua|rac|moi|nghien|ngao)(?:${END}|(?= (?:nay|kia|that|qua)\b))`,
  String.raw`(?:do|thang|con|lu|bon|quan) (?:an cap|an cuop|lua dao|lua bip)(?![a-z])`,
  String.raw`cut (?:di|me|xeo)(?:${END}|(?= (?:may|cho|khuat|thang|con|ra)\b))`,
  String.raw`vai (?:lon|cut|dai|l|loz|ca lon|ca l)(?! (?:sua|bia|nuoc|coca|pepsi|thit|ca|gao|\d|hop))(?![a-z])`,
  String.raw`an cut(?:${END}|(?= (?:di|cho)\b))`,
  String.raw`con mu (?:nay|kia|gia|dien)\b|(?:thang|con|lao) gia (?:dich|nay|kia|mat)\b`,
].map((source) => new RegExp(String.raw`(?<![a-z\d])(?:${source})`, 'gm'))

/** With some diacritics, or on the letter đ alone. Over the lower-case text. */
export const SHORTHAND_INSULTS: readonly RegExp[] = [
  // đ for đéo; behind a number it is the currency.
  String.raw`(?<!\d\s?)(?:đ|éo|méo|đell|đel|đek|đé0|dell|đếu|đeó|deó|đeo|đ\.|đ\*+)\s(?:nhận|nghe|lấy|trả|biết|hiểu|cần|phải|thèm|chịu|thích|được|bắt|mua|có|dám|muốn|quan tâm|rep|thấy|ai|bao giờ|đặt|gì|thể|còn|làm|nói|trả lời|hẹn|ra|liên lạc|tin)(?![\p{L}])`,
  String.raw`(?:như|cái|con|ăn|đồ|nói|cứ như|trả lời) (?:cc|cl|lol|loz|lờ|lz|buoi|cu)(?![\p{L}\d])`,
  String.raw`(?<![\d\p{L}]\s?)(?:cc|cl|lol|loz) (?:gì|má|mẹ|mày|à|này|chứ|j|gi)(?![\p{L}])`,
  String.raw`(?:thg|th|thag|thằg|thằq|cn|tk|thằng|con|đồ|lũ|bọn|tụi|quân|bầy|loại|thứ|hạng) (?:\p{L}+ )?(?:ngu|chó|khốn|đĩ|điên|khùng|hãm|hâm|láo|đểu|hèn|bựa|đần|lợn|mất dạy|ăn hại|ngáo|điếm|phò|nghiện|lừa|bịp|trộm|cướp|rác|mọi|quỷ)(?= (?:này|kia|đó|ấy|nay|kia|thật|quá|vl|vcl|vãi)|\s*(?:$|[.,!?]))`,
  String.raw`(?:khách|nó|mày|m|người|thằng này|con này|thằng đó|con đó|bà này|ông này) (?:bị |là |đúng là |quá |thật |rất |hơi )?(?:khùng|điên|hâm|đần|hãm|ngáo|chó|láo|dốt|bựa|hèn|đểu|mặt dày)(?= (?:này|thật|quá|vl|vcl|vãi|ghê|nặng|à|hả)|\s*(?:$|[.,!?]))`,
  String.raw`(?:ngu|chán|lâu|bực|láo|hãm|điên|tởm|ảo) (?:vãi|vl|vcl|vler)(?![\p{L}])`,
  String.raw`(?<=^\s*)chó(?: (?:này|kia|thật|quá|vl|vãi|má|chết))?(?=\s*(?:$|[.,!?]))`,
  String.raw`mẹ m(?:ày|ài|aỳ|4y|@y|ầy)?(?= (?:đi|chứ|nhé|à)|\s*(?:$|[.,!?]))`,
  String.raw`(?:vcc|vch|vcđ)(?![\p{L}])`,
  String.raw`(?:ăn|bú|con|vãi|mặt) (?:l|c)(?= (?:đi|này|kia|đó|mày)(?![\p{L}])|\s*(?:$|[.,!?]))`,
  String.raw`(?<=\p{L}\s)(?:cc|cl)(?=\s*[.!]*$)`,
  String.raw`(?:cái|con|mặt|như|vãi|hãm) (?:mặt )?lol(?![\p{L}])`,
].map((source) => new RegExp(String.raw`(?<![\p{L}\d])(?:${source})`, 'gmu'))
