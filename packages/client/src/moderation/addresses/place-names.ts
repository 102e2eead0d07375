/** Provinces and cities of today, those before July 2025 and short names, for telling an address from a mention. */
export const PROVINCES = (
  'hà nội,huế,lai châu,điện biên,sơn la,lạng sơn,quảng ninh,thanh hóa,thanh hoá,nghệ an,hà tĩnh,cao bằng,' +
  'tuyên quang,lào cai,thái nguyên,phú thọ,bắc ninh,hưng yên,hải phòng,ninh bình,quảng trị,đà nẵng,quảng ngãi,' +
  'gia lai,khánh hòa,khánh hoà,lâm đồng,đắk lắk,hồ chí minh,đồng nai,tây ninh,cần thơ,vĩnh long,đồng tháp,cà mau,' +
  'an giang,bình dương,hải dương,nam định,thái bình,vĩnh phúc,bắc giang,hà nam,hòa bình,hoà bình,yên bái,bắc kạn,' +
  'hà giang,quảng bình,quảng nam,bình định,phú yên,ninh thuận,bình thuận,đắk nông,kon tum,bình phước,bà rịa,' +
  'vũng tàu,long an,tiền giang,bến tre,trà vinh,sóc trăng,bạc liêu,hậu giang,kiên giang,hcm,sài gòn'
).split(',')

/** First words of what streets are named after: family names of heroes, and others as frequent. */
export const STREET_NAME_BEGINNINGS = (
  'nguyễn,lê,lý,trần,phạm,hoàng,huỳnh,phan,võ,vũ,đặng,bùi,đỗ,hồ,ngô,dương,đinh,đoàn,trương,tô,tôn,mạc,lạc,âu,' +
  'hai,bà,quang,điện,cách,xô,hùng,an,kim,cao,mai,tạ,tống,trịnh,lương,châu,ung,thái,chu,văn,yết,cầu,láng,giải'
).split(',')
