/** Insults that stay insults without diacritics, with them or with wrong ones: `khon nan`. Words of phrases stand apart by spaces. */
export const PLAIN_INSULTS = // Character
  (
    'khốn nạn,khốn kiếp,thằng khốn,con khốn,đồ khốn,lũ khốn,bọn khốn,đồ khốn nạn,thằng khốn nạn,con khốn nạn,lũ khốn nạn,mất dạy,vô liêm sỉ,vô liêm sĩ,vô văn hóa,vô văn hoá,thiếu văn hóa,' +
    'thiếu văn hoá,vô giáo dục,thiếu giáo dục,bố láo,láo toét,láo lếu,láo chó,hỗn láo,xấc láo,láo xược,hỗn xược,đểu cáng,đểu giả,đểu cán,' +
    'đê tiện,bỉ ổi,hèn hạ,hèn mạt,bần tiện,ti tiện,xảo trá,gian manh,bịp bợm,lươn lẹo,tráo trở,trơ trẽn,trâng tráo,mất nết,hư hỏng mất nết,' +
    'lưu manh,côn đồ,vô lương tâm,mất nhân tính,vô nhân tính,hám lợi bẩn thỉu,mặt trơ trán bóng,chai mặt,mặt dạn mày dày,' +
    // Wits
    'ngu ngốc,ngu dốt,ngu xuẩn,ngu si,ngu đần,ngu học,ngu người,ngu độn,đần độn,thiểu năng,thiểu não,bại não,não phẳng,não tàn,não ngắn,não cá vàng,' +
    'não tôm,não chó,não lợn,óc lợn,óc heo,óc bò,óc bã đậu,đầu óc bã đậu,đầu đất,chập mạch,chập cheng,ấm đầu,mát dây,dở người,tâm thần phân liệt,' +
    'không có não,không não,chậm phát triển,đầu óc có vấn đề,não để ở nhà,' +
    // Animals and dirt
    'súc vật,súc sinh,cầm thú,rác rưởi,cặn bã,cặn bả,phế vật,chết tiệt,chết bầm,trời đánh,mắc dịch,già dịch,ôn dịch,chó má,chó chết,chó đẻ,' +
    'đồ con chó,đồ con lợn,đồ con heo,đồ con bò,đồ bò lạc,trâu bò ngu,ngu như,sủa bậy,thối mồm,thúi mồm,mồm thối,tởm lợm,kinh tởm,ghê tởm,' +
    // Sex
    'con đĩ thõa,đĩ điếm,đĩ thõa,đĩ thoã,đĩ chó,con đĩ mẹ,làm đĩ,con điếm,gái điếm,điếm thối,phò phạch,lăng loàn,dâm đãng,bệnh hoạn,biến thái,' +
    'pê đê,bê đê,bede,bóng lộ,ăn cứt,như cứt,cục cứt,đồ cứt,ỉa vào,bú cu,bú buồi,bú lồn,liếm lồn,ăn lồn,ăn buồi,ăn cặc,hãm lồn,mặt lồn,vãi lồn,' +
    'vãi cả lồn,vãi cứt,vãi đái,cái lồn,như lồn,lồn mẹ,xạo lồn,xạo chó,con cặc,cái con cặc,' +
    'đầu buồi,cái đầu buồi,địt mẹ,địt con mẹ,địt má,địt bố,địt cụ,địt cu,địt nhau,địt mịa,đụ má,đụ mẹ,đụ mạ,đù má,đù mẹ,đù mé,đậu má,đậu mẹ,đệt mẹ,' +
    // Family
    'mẹ mày,mẹ kiếp,má mày,bố mày,cha mày,cụ mày,ông nội mày,tổ sư mày,tổ sư cha,tiên sư,tổ cha,mả cha,mả mẹ,mồ cha,mồ mả nhà mày,con mẹ nó,con mẹ mày,' +
    'thằng cha mày,bà nội mày,cả lò nhà mày,cả nhà mày,cả họ mày,' +
    // Curses
    'câm mồm,câm họng,câm mõm,ngậm mồm,ngậm mõm,im mồm,cút đi,cút mẹ,cút xéo,cút ngay,biến mẹ,đi chết đi,chết mẹ mày,chết con mẹ,giết mày,đập chết,đánh chết mẹ,chém chết,' +
    // Crimes as names
    'thằng lừa đảo,đồ lừa đảo,bọn lừa đảo,lũ lừa đảo,quân lừa đảo,con lừa đảo,quân ăn cướp,lũ ăn cướp,bọn ăn cướp,thằng ăn cắp,bọn ăn cắp,lũ ăn cắp,' +
    'đồ ăn cắp,đồ ăn cướp,đồ ăn hại,lũ ăn hại,thằng ăn hại,đồ ăn bám,đồ lừa bịp,quân bịp bợm,thằng nghiện,con nghiện,đồ nghiện,ranh con,nhãi ranh,oắt con,' +
    'đồ rác,đồ mọi,mọi rợ,đồ nhà quê,đồ bẩn thỉu,đồ bỏ đi,đồ vô dụng,đồ vô ơn,đồ vô học,đồ hèn,đồ quỷ,con quỷ cái,quỷ cái,đồ trời đánh,đồ bựa,đồ keo kiệt,đồ mất nết,' +
    'đồ tồi,loại tồi,cái loại mày,thứ mất dạy,đồ ăn xin,thằng ăn xin,thằng ăn mày,đồ ăn mày,mạt hạng,rẻ rách,giẻ rách,đàn bà hư hỏng,não có vấn đề,óc vật,bị dở à,bị dở hả,' +
    'đúng là thần kinh,cha nó chứ,mẹ nó chứ,bà nội cha,chết mẹ,chó nó cũng,chó cũng không,chó cũng chê,đồ phản phúc,ăn cháo đá bát,vô ơn bạc nghĩa,lũ vô ơn,thất đức,vô đạo đức,mất đạo đức,không có liêm sỉ,khố rách áo ôm,nghèo hèn,đồ nghèo,ác ôn,trẻ trâu,sửu nhi,trẻ ranh,' +
    'gàn dở,chạm mạch,đồ quỷ sứ,đồ yêu quái,vô phúc,mặt mẹt,đầu óc không bình thường,thần kinh nặng,thần kinh không ổn định,xấu như ma,béo như lợn,đồ phá hoại,rác của xã hội,trốn viện,' +
    'quân khốn,quân mất dạy'
  ).split(',')

/** Abbreviations and teencode that are nothing else, and foul words of English. */
export const SHORT_INSULTS = (
  'đkm,dkm,đcm,dcm,đmm,dmm,đcmm,dcmm,đkmm,dkmm,đmcs,dmcs,đml,dml,đmn,dmn,ccmn,cmnr,cmn,cmm,vcl,vkl,vclm,vloz,vlone,vlin,vlz,clgt,clm,clmm,clmn,đhs,đbrr,' +
  'đm,vl,loz,lozz,lozi,djt,đjt,đyt,dyt,djtme,duma,đuma,dume,đuỵt,đmẹ,cak,kak,kẹc,cẹc,lìn,occho,óccho,' +
  'fuck,fucker,fucking,fuckin,fuk,fck,fuq,fcking,motherfucker,mofo,shit,shitty,bullshit,bitch,bitches,asshole,bastard,idiot,idiots,moron,retard,retarded,scum,scumbag,whore,' +
  'slut,cunt,dickhead,douchebag,dumbass,jackass,stupid,stfu,wtf,jerk,loser,imbecile,son of a bitch,piece of shit,dumb ass,shut up,trash customer,dirty pig,fat pig,piece of trash,damn you,screw you,go to hell'
).split(',')

/** Spelled out by the names of their letters. */
export const SPELLED_INSULTS =
  'đờ mờ,đê mờ,đê em,đờ cờ mờ,đê cê em,đờ ka mờ,vờ lờ,vê lờ,vê e lờ,vờ cờ lờ,vê cê e lờ,cờ lờ,cê lờ,cờ cờ,lờ mờ lờ,cờ hó,cờ hờ o,chờ o cho,ngờ u,en gờ u'.split(
    ',',
  )
