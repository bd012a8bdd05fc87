<?php
// Plugin Name: registration-widgets
add_action('wp_enqueue_scripts', function () {
    wp_enqueue_script('registration-widgets', '/registration-widgets/registration-widgets.js', [], null, true);
});
