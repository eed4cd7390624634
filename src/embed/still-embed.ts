import { takeTheme } from './take-theme.ts';
import { tellHeight } from './tell-height.ts';

// All the script that an embed of one state has; it stands inline in its head.
const root = document.documentElement;
takeTheme(root);
tellHeight(root);
