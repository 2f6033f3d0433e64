// The least that a program made with Ink can be: what Node, React and Ink take before a first frame.
import {render, Text} from 'ink';
import {createElement} from 'react';

render(createElement(Text, null, 'hello'));
