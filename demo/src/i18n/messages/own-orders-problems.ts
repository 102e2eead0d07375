/** Why a file of orders cannot be read at all, and the way out. */
export const ownOrdersProblemsVi = {
  'own.problem.empty': '{file}: tệp trống.',
  'own.problem.old_excel': '{file} là Excel 97–2003 (.xls). Hãy mở và lưu lại thành .xlsx hoặc .csv.',
  'own.problem.web_page':
    '{file} là trang web mang tên bảng tính. Hãy mở bằng bảng tính và lưu lại thành .xlsx hoặc .csv.',
  'own.problem.encrypted': '{file} bị khóa bằng mật khẩu. Hãy lưu một bản không có mật khẩu.',
  'own.problem.other_workbook':
    '{file} là bảng tính của phần mềm khác. Hãy mở bằng phần mềm đó và lưu lại thành .xlsx hoặc .csv.',
  'own.problem.archive': '{file} là tệp nén. Hãy giải nén rồi mở tệp .xlsx hoặc .csv trong đó.',
  'own.problem.pdf': '{file} là PDF, không đọc chắc chắn được bảng. Hãy xuất đơn hàng thành .xlsx hoặc .csv.',
  'own.problem.image': '{file} là ảnh. Hãy xuất đơn hàng thành .xlsx hoặc .csv.',
  'own.problem.no_table': '{file} không phải bảng tính. Hãy xuất đơn hàng thành .xlsx hoặc .csv.',
  'own.problem.unreadable': '{file} bị hỏng, hoặc không phải .xlsx hay .csv.',
  'own.problem.too_large':
    '{file} giải nén ra hơn {limit} byte. Hãy lưu riêng trang tính có đơn hàng thành .csv, hoặc xuất ít tháng hơn.',
  'own.problem.frame_too_large':
    'Danh sách trang tính hoặc kiểu ô của {file} giải nén ra hơn {limit} byte. Hãy lưu riêng trang tính có đơn hàng thành .csv.',
  'own.problem.too_many_parts':
    '{file} chứa hơn {limit} tệp bên trong. Hãy lưu riêng trang tính có đơn hàng thành .csv.',
  'own.problem.too_many_sheets':
    '{file} có hơn {limit} trang tính. Hãy lưu riêng trang tính có đơn hàng thành .csv.',
  'own.problem.too_many_rows': 'Một bảng trong {file} có hơn {limit} dòng. Hãy xuất ít tháng hơn.',
  'own.problem.too_wide':
    'Một trang tính của {file} có dữ liệu nằm sau cột thứ {limit}. Hãy chép bảng đơn hàng sang trang tính riêng, hoặc lưu riêng trang đó thành .csv.',
  'own.problem.cell_too_long':
    'Một ô trong {file} dài hơn {limit} ký tự. Hãy xóa ô đó, hoặc xuất đơn hàng không có cột ấy.',
  'own.problem.row_too_long':
    'Một dòng trong {file} dài hơn {limit} ký tự. Hãy xuất đơn hàng không có các cột dài.',
  'own.problem.too_many_quotes':
    'Hơn {limit} dòng trong {file} có dấu ngoặc kép không được đóng. Hãy xuất lại, hoặc lưu thành .xlsx.',
  'own.problem.too_much_text':
    'Phần chữ trong {file} dài hơn {limit} ký tự. Hãy lưu riêng trang tính có đơn hàng thành .csv, hoặc xuất ít tháng hơn.',
  'own.problem.too_many_orders': '{file} có hơn {limit} đơn. Hãy xuất ít tháng hơn.',
  'own.problem.too_many_words':
    'Cột được hiểu là trạng thái đơn trong {file} có hơn {limit} chữ khác nhau. Hãy mở lại tệp và chọn đúng cột trạng thái.',
  'own.problem.network': 'API giả lập không trả lời, chưa có đơn nào của {file} được nhập. Hãy thử lại.',
  'own.problem.not_loaded':
    'Trang chưa tải được phần đọc tệp, {file} chưa được mở. Hãy kiểm tra kết nối, tải lại trang rồi thử lại.',
}

export const ownOrdersProblemsEn: Record<keyof typeof ownOrdersProblemsVi, string> = {
  'own.problem.empty': '{file} is empty.',
  'own.problem.old_excel':
    '{file} is an Excel 97–2003 workbook (.xls). Open it and save it as .xlsx or .csv.',
  'own.problem.web_page':
    '{file} is a web page named like a spreadsheet. Open it in a spreadsheet and save it as .xlsx or .csv.',
  'own.problem.encrypted': '{file} is locked with a password. Save a copy without one.',
  'own.problem.other_workbook':
    '{file} was made by another program. Open it there and save it as .xlsx or .csv.',
  'own.problem.archive': '{file} is an archive. Unpack it and open the .xlsx or .csv inside.',
  'own.problem.pdf':
    '{file} is a PDF, whose tables cannot be read for certain. Export the orders as .xlsx or .csv.',
  'own.problem.image': '{file} is a picture. Export the orders as .xlsx or .csv.',
  'own.problem.no_table': '{file} is not a spreadsheet. Export the orders as .xlsx or .csv.',
  'own.problem.unreadable': '{file} is damaged, or not an .xlsx or .csv file.',
  'own.problem.too_large':
    '{file} unpacks to more than {limit} bytes. Save only the sheet with the orders as .csv, or export fewer months.',
  'own.problem.frame_too_large':
    'The list of sheets or styles of {file} unpacks to more than {limit} bytes. Save only the sheet with the orders as .csv.',
  'own.problem.too_many_parts':
    '{file} contains more than {limit} files. Save only the sheet with the orders as .csv.',
  'own.problem.too_many_sheets':
    '{file} has more than {limit} sheets. Save only the sheet with the orders as .csv.',
  'own.problem.too_many_rows': 'A table in {file} has more than {limit} rows. Export fewer months.',
  'own.problem.too_wide':
    'A sheet in {file} has data beyond column {limit}. Copy the table of orders into a sheet of its own, or save that sheet alone as .csv.',
  'own.problem.cell_too_long':
    'A cell in {file} has more than {limit} characters. Clear it, or export the orders without that column.',
  'own.problem.row_too_long':
    'A row in {file} has more than {limit} characters. Export the orders without the long columns.',
  'own.problem.too_many_quotes':
    'More than {limit} rows in {file} have quotation marks that are not closed. Export it again, or save it as .xlsx.',
  'own.problem.too_much_text':
    'The text in {file} is longer than {limit} characters. Save only the sheet with the orders as .csv, or export fewer months.',
  'own.problem.too_many_orders': '{file} has more than {limit} orders. Export fewer months.',
  'own.problem.too_many_words':
    'The column read as the order status in {file} has more than {limit} different words. Open the file again and choose the right status column.',
  'own.problem.network': 'The mock API is not responding; no orders from {file} were imported. Try again.',
  'own.problem.not_loaded':
    'The page could not load its file reader; {file} was not opened. Check the connection, reload the page and try again.',
}
