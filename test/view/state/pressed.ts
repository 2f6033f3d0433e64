import type {ActionId} from '../../../source/view/look.js';
import type {Facts} from '../../../source/view/state/facts.js';
import {reduce} from '../../../source/view/state/reduce.js';
import {initialState, type ViewState} from '../../../source/view/state/state.js';

/** A log of twelve points in four epochs of three lines. */
export const facts: Facts = {
	seen: ['charts', 'table', 'diagnosis'],
	borders: {charts: {share: 0.5, step: 0.05}, table: {share: 0.4, step: 0.1}},
	moments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
	rowLines: [3, 6, 9, 12],
	stride: 1,
	runs: 2,
	charts: 5,
	canSmooth: true,
	chartsOnPage: 2,
	tableRows: 3,
	table: {
		all: ['train loss', 'validation loss', 'gap', 'change', 'train learning_rate'],
		shown: ['train loss', 'validation loss', 'change', 'train learning_rate'],
		current: 'train loss',
		order: undefined,
		units: ['epoch', 'evaluation', 'point'],
		unit: 'epoch',
	},
	diagnosis: {rows: 40, visible: 10},
	cover: {rows: 20, visible: 15},
	log: {gone: 0, lines: 100, beyond: 0},
	findingRows: [0, 12, 35],
	findingPlaces: [8, 5, 2],
	filter: 'off',
	canExplain: true,
	currentFinding: {key: 'train.log/spike', isMuted: false},
	muted: 0,
	languages: ['en', 'zh', 'ru'],
	language: 'en',
	themes: ['safe', 'dark', 'light'],
	xUnits: ['step', 'epoch'],
	xUnit: 'step',
	styles: ['line', 'braille', 'ascii'],
	deepestZoom: 2,
	hasList: false,
};

export const start = initialState('line', undefined);

export const press = (from: Partial<ViewState>, ...ids: readonly ActionId[]): ViewState =>
	ids.reduce((state, id) => reduce(state, {id, facts}), {...start, ...from});
