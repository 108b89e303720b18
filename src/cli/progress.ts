/** Says on standard error that work goes on, from one second on; returns what ends it. */
export function showProgress(what: string): () => void {
  const started = Date.now();
  const terminal = process.stderr.isTTY === true;
  const say = () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stderr.write(terminal ? `\r${what}: ${seconds} s … (Ctrl-C stops) ` : `${what}: ${seconds} s …\n`);
  };
  const timer = setInterval(say, terminal ? 1000 : 10_000);
  const first = setTimeout(say, 1000);
  return () => {
    clearInterval(timer);
    clearTimeout(first);
    if (terminal && Date.now() - started >= 1000) process.stderr.write('\r\u001b[K');
  };
}
