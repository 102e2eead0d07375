<?php
// Gives the page a token of the shop, for whoever is signed in.
session_start();
header('Content-Type: application/json');
header('Cache-Control: no-store');

/**
 * This one is known to the mock server. In a shop: ask your platform for one of this employee, good for some minutes, with the key
 * that this server alone has.
 */
function token_for(string $employee): string
{
    return 'dev-1-owner';
}

if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    http_response_code(405);
} elseif (!isset($_SESSION['employee'])) {
    http_response_code(401);
} else {
    echo json_encode(['token' => token_for($_SESSION['employee'])]);
}
