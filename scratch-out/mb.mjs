//#region src/reading/statements/wasm-code.ts
/** A small assembler: the WebAssembly that the kernel needs, as bytes. */
const unsigned = (value) => {
	const bytes = [];
	let rest = value;
	do {
		bytes.push(rest & 127 | (rest > 127 ? 128 : 0));
		rest >>>= 7;
	} while (rest > 0);
	return bytes;
};
const signed = (value) => {
	const bytes = [];
	let rest = value;
	for (;;) {
		const low = rest & 127;
		rest >>= 7;
		const done = rest === 0 && (low & 64) === 0 || rest === -1 && (low & 64) !== 0;
		bytes.push(low | (done ? 0 : 128));
		if (done) return bytes;
	}
};
const float = (value) => [...new Uint8Array(Float32Array.of(value).buffer)];
const section = (id, body) => [
	id,
	...unsigned(body.length),
	...body
];
const text = (word) => [word.length, ...[...word].map((c) => c.charCodeAt(0))];
const vector = (code) => [253, ...unsigned(code)];
/** The types of parameters and locals. */
const types = {
	i32: 127,
	f32: 125,
	v128: 123
};
/** Plain instructions. Offsets are in bytes; a load takes an address from the stack, a store an address and a value. */
const op = {
	get: (local) => [32, ...unsigned(local)],
	set: (local) => [33, ...unsigned(local)],
	call: (fn) => [16, ...unsigned(fn)],
	int: (value) => [65, ...signed(value)],
	float: (value) => [67, ...float(value)],
	add: [106],
	multiply: [108],
	less: [72],
	divideFloat: [149],
	multiplyFloat: [148],
	maximumFloat: [151]
};
/** Instructions on vectors of four floats or integers, or eight short ones. */
const lanes = {
	load: (offset) => [
		...vector(0),
		4,
		...unsigned(offset)
	],
	loadSplat: (offset) => [
		...vector(9),
		2,
		...unsigned(offset)
	],
	store: (offset) => [
		...vector(11),
		4,
		...unsigned(offset)
	],
	constant: (value) => [...op.float(value), ...vector(19)],
	whole: (value) => [...op.int(value), ...vector(17)],
	splat: vector(19),
	lane: (index) => [...vector(31), index],
	nearest: vector(106),
	absolute: vector(224),
	add: vector(228),
	subtract: vector(229),
	multiply: vector(230),
	divide: vector(231),
	minimum: vector(232),
	maximum: vector(233),
	addWhole: vector(174),
	shiftLeft: (bits) => [...op.int(bits), ...vector(171)],
	toWhole: vector(248),
	toFloat: vector(250),
	toShort: vector(133),
	dotShort: vector(186)
};
/** Runs its body, then again while the condition leaves a non-zero number. */
const repeat = (body, condition) => [
	3,
	64,
	...body,
	...condition,
	13,
	0,
	11
];
/** Runs its code where the number on the stack is not zero. */
const when = (body) => [
	4,
	64,
	...body,
	11
];
/** Adds to a local. */
const step = (local, by) => [
	...op.get(local),
	...by,
	...op.add,
	...op.set(local)
];
/** A module of functions `f0`, `f1`, …, on the memory `m.m`. */
function moduleOf(functions) {
	const signatures = functions.flatMap(({ parameters }) => [
		96,
		parameters,
		...new Array(parameters).fill(types.i32),
		0
	]);
	const codes = functions.flatMap(({ locals, body }) => {
		const groups = locals.flatMap(({ count, type }) => [...unsigned(count), type]);
		const code = [
			locals.length,
			...groups,
			...body,
			11
		];
		return [...unsigned(code.length), ...code];
	});
	return Uint8Array.from([
		...[
			0,
			97,
			115,
			109,
			1,
			0,
			0,
			0
		],
		...section(1, [functions.length, ...signatures]),
		...section(2, [
			1,
			...text("m"),
			...text("m"),
			2,
			0,
			1
		]),
		...section(3, [functions.length, ...functions.map((_, i) => i)]),
		...section(7, [functions.length, ...functions.flatMap((_, i) => [
			...text(`f${i}`),
			0,
			i
		])]),
		...section(10, [functions.length, ...codes])
	]);
}
//#endregion
//#region src/reading/statements/wasm-functions.ts
/** The three functions of the kernel. All positions, strides and widths are in bytes but for counts of rows and inputs. */
/** Memory kept at the start for one row of rounded inputs. */
const scratchBytes = 4096;
const quarters = [
	0,
	1,
	2,
	3
];
/** Puts, at `x`, eight numbers times their scales into two registers. */
const scaled = (x, scales, low, high) => [low, high].flatMap((register, half) => [
	...op.get(x),
	...lanes.load(half * 16),
	...op.get(scales),
	...lanes.load(half * 16),
	...lanes.multiply,
	...op.set(register)
]);
/**
* multiply(x, weights, scales, add, y, rows, stride, inputs, width): row by row, rounds the inputs to the scratch, then sums
* the products of sixteen outputs at a time.
*/
function multiply() {
	const [x, weights, scales, add, y, rows, stride, inputs, width] = [
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8
	];
	const [at, scaleAt, end, from, j] = [
		9,
		10,
		11,
		12,
		13
	];
	const peak = 14;
	const [low, high, factor, value, v0] = [
		15,
		16,
		17,
		18,
		19
	];
	const sums = quarters.map((q) => v0 + q);
	const eights = (body) => [
		...[...op.get(x), ...op.set(at)],
		...[...op.get(scales), ...op.set(scaleAt)],
		...[
			...op.get(scales),
			...op.get(inputs),
			...op.int(4),
			...op.multiply,
			...op.add,
			...op.set(end)
		],
		...repeat([
			...scaled(at, scaleAt, low, high),
			...body,
			...step(at, op.int(32)),
			...step(scaleAt, op.int(32))
		], [
			...op.get(scaleAt),
			...op.get(end),
			...op.less
		])
	];
	const findPeak = [
		...[...lanes.constant(1e-30), ...op.set(factor)],
		...eights([...[
			...op.get(factor),
			...op.get(low),
			...lanes.absolute,
			...lanes.maximum
		], ...[
			...op.get(high),
			...lanes.absolute,
			...lanes.maximum,
			...op.set(factor)
		]]),
		...quarters.flatMap((q) => [...op.get(factor), ...lanes.lane(q)]),
		...[
			...op.maximumFloat,
			...op.maximumFloat,
			...op.maximumFloat,
			...op.set(peak)
		],
		...[
			...op.float(32767),
			...op.get(peak),
			...op.divideFloat,
			...lanes.splat,
			...op.set(factor)
		]
	];
	const rounded = (register) => [
		...op.get(register),
		...op.get(factor),
		...lanes.multiply,
		...lanes.nearest,
		...lanes.toWhole
	];
	const round = [...[...op.int(0), ...op.set(j)], ...eights([...[
		...op.get(j),
		...rounded(low),
		...rounded(high),
		...lanes.toShort,
		...lanes.store(0)
	], ...step(j, op.int(16))])];
	const fourPairs = quarters.flatMap((pair) => [...[
		...op.get(at),
		...lanes.loadSplat(pair * 4),
		...op.set(value)
	], ...sums.flatMap((sum, q) => [...[
		...op.get(sum),
		...op.get(from),
		...lanes.load(pair * 64 + q * 16),
		...op.get(value)
	], ...[
		...lanes.dotShort,
		...lanes.addWhole,
		...op.set(sum)
	]])]);
	const finish = sums.flatMap((sum, q) => [
		...[
			...op.get(y),
			...op.get(j),
			...op.add
		],
		...[
			...op.get(sum),
			...lanes.toFloat,
			...op.get(factor),
			...lanes.multiply
		],
		...[
			...op.get(add),
			...op.get(j),
			...op.add,
			...lanes.load(q * 16),
			...lanes.add,
			...lanes.store(q * 16)
		]
	]);
	const sixteen = [
		...sums.flatMap((sum) => [...lanes.whole(0), ...op.set(sum)]),
		...[...op.int(0), ...op.set(at)],
		...repeat([
			...fourPairs,
			...step(at, op.int(16)),
			...step(from, op.int(256))
		], [
			...op.get(at),
			...op.get(inputs),
			...op.int(2),
			...op.multiply,
			...op.less
		]),
		...finish,
		...step(j, op.int(64))
	];
	const row = [
		...findPeak,
		...round,
		...[
			...op.get(peak),
			...op.float(1 / 32767),
			...op.multiplyFloat,
			...lanes.splat,
			...op.set(factor)
		],
		...[...op.get(weights), ...op.set(from)],
		...[...op.int(0), ...op.set(j)],
		...repeat(sixteen, [
			...op.get(j),
			...op.get(width),
			...op.less
		]),
		...step(x, op.get(stride)),
		...step(y, op.get(width)),
		...step(rows, op.int(-1))
	];
	return {
		parameters: 9,
		locals: [
			{
				count: 5,
				type: types.i32
			},
			{
				count: 1,
				type: types.f32
			},
			{
				count: 8,
				type: types.v128
			}
		],
		body: repeat(row, op.get(rows))
	};
}
const series = [
	720,
	120,
	24,
	6,
	2,
	1,
	1
].map((factorial, at) => Math.LN2 ** (6 - at) / factorial);
/** e to the power of `factor` times what the code leaves, by powers of two; right to about 2e-7 of it. */
function power(code, factor, whole, rest) {
	return [
		...[
			...code,
			...lanes.constant(factor * Math.LOG2E),
			...lanes.multiply
		],
		...[
			...lanes.constant(-126),
			...lanes.maximum,
			...lanes.constant(126),
			...lanes.minimum,
			...op.set(rest)
		],
		...[
			...op.get(rest),
			...lanes.nearest,
			...op.set(whole)
		],
		...[
			...op.get(rest),
			...op.get(whole),
			...lanes.subtract,
			...op.set(rest)
		],
		...series.flatMap((term, at) => at === 0 ? lanes.constant(term) : [
			...op.get(rest),
			...lanes.multiply,
			...lanes.constant(term),
			...lanes.add
		]),
		...[
			...op.get(whole),
			...lanes.toWhole,
			...lanes.shiftLeft(23),
			...lanes.addWhole
		]
	];
}
/** cells(gates, state, out, width): one row of LSTM cells, `width` bytes of each gate. */
function cells() {
	const [gates, state, out, width, unit, from] = [
		0,
		1,
		2,
		3,
		4,
		5
	];
	const [value, whole, rest] = [
		6,
		7,
		8
	];
	const one = lanes.constant(1);
	const sigmoid = (code) => [
		...one,
		...one,
		...power(code, -1, whole, rest),
		...lanes.add,
		...lanes.divide
	];
	const tanh = (code) => [...[
		...one,
		...lanes.constant(2),
		...one,
		...power(code, 2, whole, rest),
		...lanes.add
	], ...[...lanes.divide, ...lanes.subtract]];
	const gate = (index) => [...[
		...op.get(from),
		...op.get(width),
		...op.int(index),
		...op.multiply,
		...op.add,
		...lanes.load(0)
	]];
	const four = [
		...[
			...op.get(gates),
			...op.get(unit),
			...op.add,
			...op.set(from)
		],
		...[
			...sigmoid(gate(1)),
			...op.get(state),
			...op.get(unit),
			...op.add,
			...lanes.load(0),
			...lanes.multiply
		],
		...[
			...sigmoid(gate(0)),
			...tanh(gate(2)),
			...lanes.multiply,
			...lanes.add,
			...op.set(value)
		],
		...[
			...op.get(state),
			...op.get(unit),
			...op.add,
			...op.get(value),
			...lanes.store(0)
		],
		...[
			...op.get(out),
			...op.get(unit),
			...op.add
		],
		...[
			...sigmoid(gate(3)),
			...tanh(op.get(value)),
			...lanes.multiply,
			...lanes.store(0)
		],
		...step(unit, op.int(16))
	];
	return {
		parameters: 4,
		locals: [{
			count: 2,
			type: types.i32
		}, {
			count: 3,
			type: types.v128
		}],
		body: [
			...op.int(0),
			...op.set(unit),
			...repeat(four, [
				...op.get(unit),
				...op.get(width),
				...op.less
			])
		]
	};
}
/** recur(gates, weights, scales, out, state, rows, gatesStep, outStep, width, inputs): one direction of a layer. */
function recur() {
	const [gates, weights, scales, out, state, rows, gatesStep, outStep, width, inputs, last] = [
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10
	];
	const runCells = [...[
		gates,
		state,
		out,
		width
	].flatMap(op.get), ...op.call(1)];
	const addLast = [
		...[
			last,
			weights,
			scales,
			gates,
			gates
		].flatMap(op.get),
		...[
			...op.int(1),
			...op.get(width),
			...op.get(inputs),
			...op.get(width),
			...op.int(4),
			...op.multiply
		],
		...op.call(0)
	];
	const next = [
		...[...op.get(out), ...op.set(last)],
		...step(gates, op.get(gatesStep)),
		...step(out, op.get(outStep)),
		...addLast,
		...runCells
	];
	const left = [
		...op.get(rows),
		...op.int(-1),
		...op.add,
		...op.set(rows),
		...op.get(rows)
	];
	return {
		parameters: 10,
		locals: [{
			count: 1,
			type: types.i32
		}],
		body: [
			...runCells,
			...left,
			...when(repeat(next, left))
		]
	};
}
/** The module's functions: multiply, cells, recur. */
const kernelFunctions = [
	multiply(),
	cells(),
	recur()
];
//#endregion
//#region src/reading/statements/kernel-wasm.ts
function isHost(value) {
	return typeof value === "object" && value !== null && "Module" in value && "Memory" in value;
}
function isCall(value) {
	return typeof value === "function";
}
const paddedTo8 = (rows) => rows + 7 & -8;
const bytesOf = ({ rows, columns }) => paddedTo8(rows) * (columns * 2 + 4);
/** Writes a matrix in the order of reading: for sixteen outputs after another, pairs of inputs, both of each output together. */
function place(buffer, at, { rows, columns, values, scales }) {
	const padded = paddedTo8(rows);
	const shorts = new Int16Array(buffer, at, padded * columns);
	for (let k = 0; k < rows; k++) {
		const start = (k >> 1) * 32 + (k & 1);
		for (let j = 0; j < columns; j++) shorts[(j >> 4) * padded * 16 + start + (j & 15) * 2] = values[k * columns + j] ?? 0;
	}
	new Float32Array(buffer, at + padded * columns * 2, padded).set(scales);
	return {
		weights: at,
		scales: at + padded * columns * 2,
		inputs: rows,
		outputs: columns,
		padded
	};
}
/** The kernel in WebAssembly; undefined where that, or its vectors, are missing, or a matrix has weights that are no bytes. */
function wasmKernel(matrices, size) {
	const host = Reflect.get(globalThis, "WebAssembly");
	if (!isHost(host) || matrices.some(({ values }) => !(values instanceof Int8Array))) return void 0;
	try {
		const base = matrices.reduce((sum, tensor) => sum + bytesOf(tensor), scratchBytes);
		const memory = new host.Memory({ initial: Math.ceil((base + size * 4 + 64) / 65536) });
		const { f0: multiply, f2: recur } = new host.Instance(new host.Module(moduleOf(kernelFunctions)), { m: { m: memory } }).exports;
		if (!isCall(multiply) || !isCall(recur)) return void 0;
		let at = scratchBytes;
		const placed = matrices.map((tensor) => {
			at += bytesOf(tensor);
			return place(memory.buffer, at - bytesOf(tensor), tensor);
		});
		return kernelOn(new Float32Array(memory.buffer, base, size), placed, multiply, recur);
	} catch {
		return;
	}
}
function kernelOn(floats, placed, multiply, recur) {
	const byte = (position) => floats.byteOffset + position * 4;
	return {
		floats,
		multiply(x, matrix, add, y, rows) {
			const m = placed[matrix];
			if (m === void 0 || rows === 0) return;
			multiply(byte(x), m.weights, m.scales, byte(add), byte(y), rows, m.inputs * 4, m.padded, m.outputs * 4);
		},
		recur(matrix, { gates, gatesStep, out, outStep, cells }, rows) {
			const m = placed[matrix];
			if (m === void 0 || rows === 0) return;
			floats.fill(0, cells, cells + m.inputs);
			const steps = [gatesStep * 4, outStep * 4];
			recur(byte(gates), m.weights, m.scales, byte(out), byte(cells), rows, ...steps, m.inputs * 4, m.padded);
		}
	};
}
//#endregion
//#region ../../tmp/cov/mb.ts
const mk = (rows, columns) => ({
	rows,
	columns,
	values: Int8Array.from({ length: rows * columns }, (_, i) => Math.round(127 * Math.sin(i * i))),
	scales: new Float32Array(rows).fill(.01)
});
const k = wasmKernel([mk(160, 640), mk(80, 320)], 2048 * 1e3);
for (let i = 0; i < 2048 * 160; i++) k.floats[i] = Math.sin(i);
const t = (name, macs, f) => {
	for (let r = 0; r < 4; r++) {
		const c = process.cpuUsage();
		for (let i = 0; i < 5; i++) f();
		const u = process.cpuUsage(c).user / 5e6;
		console.log(name, (u * 1e6 / 2048).toFixed(2), "us/row", (macs / u / 1e9).toFixed(2), "MAC/ns");
	}
};
t("mul", 2048 * 160 * 640, () => k.multiply(0, 0, 2048 * 160, 2048 * 161, 2048));
t("recur", 2048 * 80 * 320, () => k.recur(1, {
	gates: 2048 * 161,
	gatesStep: 320,
	out: 0,
	outStep: 80,
	cells: 2048 * 900
}, 2048));
//#endregion
export {};
