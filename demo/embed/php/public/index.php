<?php
session_start();
// Your sign-in does this.
$_SESSION['employee'] ??= 'lan';

$phone = $_POST['phone'] ?? '';
$message = '';
if (isset($_POST['phone'])) {
    $message = empty($_POST['risk']) ? 'Đã nhận · không có đánh giá' : 'Đã nhận · có đánh giá';
}
?>
<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>Đơn hàng</title>
<link rel="icon" href="data:,">
<form method="post">
  <label>Số điện thoại <input id="phone" name="phone" type="tel" value="<?= htmlspecialchars($phone) ?>"></label>
  <risk-badge for="phone" name="risk"></risk-badge>
  <button id="send">Gửi</button>
  <output id="message"><?= htmlspecialchars($message) ?></output>
</form>
<script type="module">
  import { configure } from '/boom-risk/boom-risk.js'

  async function fetchShopToken() {
    const response = await fetch('/risk-token.php', { method: 'POST' })
    if (!response.ok) throw new Error(`/risk-token.php answered ${response.status}`)
    const { token } = await response.json()
    return token
  }

  configure({ baseUrl: '__API__', getToken: fetchShopToken })
</script>
</html>
