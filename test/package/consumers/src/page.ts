import 'registration-widgets/define';
