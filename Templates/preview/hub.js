// One for all pages of this browser that show the preview. Each with a connection of its own would soon use up those that a
// browser grants to one host; and a page may be kept from asking by a policy of its own.
const ports = new Set();
let last;

function listen(pause) {
  const source = new EventSource("/_playbill/events");
  source.addEventListener("edition", event => {
    pause = 200;
    last = JSON.parse(event.data);
    for (const port of ports) port.postMessage({ news: last });
  });
  source.onerror = () => {
    source.close();
    setTimeout(listen, pause, Math.min(pause * 2, 3000));
  };
}

async function look(port, page) {
  try {
    const answer = await fetch(`/_playbill/look?${new URLSearchParams(page)}`);
    port.postMessage({ found: await answer.json() });
  } catch {
    // The preview has stopped, or is about to: there is news once it is back.
    port.postMessage({});
  }
}

onconnect = event => {
  const [port] = event.ports;
  ports.add(port);
  port.onmessage = ({ data }) => data === "gone" ? ports.delete(port) : look(port, data);
  if (last) port.postMessage({ news: last });
};

listen(200);
