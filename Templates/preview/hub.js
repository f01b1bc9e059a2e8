// One for all pages of this browser that show the preview: each with a connection of its own would soon use up those that a
// browser grants to one host.
const ports = new Set();
let last;

function listen(pause) {
  const source = new EventSource("/_playbill/events");
  source.addEventListener("edition", event => {
    pause = 200;
    last = JSON.parse(event.data);
    for (const port of ports) port.postMessage(last);
  });
  source.onerror = () => {
    source.close();
    setTimeout(listen, pause, Math.min(pause * 2, 3000));
  };
}

onconnect = event => {
  const [port] = event.ports;
  ports.add(port);
  port.onmessage = () => ports.delete(port);
  if (last) port.postMessage(last);
};

listen(200);
