<?php
// Run once in the site's folder: installs WordPress with an administrator and an author.
define('WP_INSTALLING', true);
require 'wp-load.php';
require 'wp-admin/includes/upgrade.php';
// Nobody is to be written to.
function wp_new_blog_notification(...$nobody) {}
$password = getenv('WORDPRESS_SECRET');
wp_install('Host', 'administrator', 'administrator@example.org', false, '', $password);
wp_insert_user([
    'user_login' => 'author',
    'user_pass' => $password,
    'user_email' => 'author@example.org',
    'role' => 'author',
]);
