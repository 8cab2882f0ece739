// A server on loopback, which the tests in Node call. Writes its URL to standard output.
import http from "node:http";

const counts = new Map();
const json = (response, status, body, headers = {}) => {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
};

const server = http.createServer(async (request, response) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const body = Buffer.concat(pieces).toString();
  const path = request.url.split("?")[0];
  const count = (counts.get(path) ?? 0) + 1;
  counts.set(path, count);
  switch (path) {
    case "/echo":
      return json(response, 200, {
        method: request.method,
        query: request.url.split("?")[1] ?? null,
        authorization: request.headers.authorization,
        type: request.headers["content-type"] ?? null,
        trace: request.headers.traceparent ?? null,
        body,
      });
    case "/unavailable-once":
      return json(response, count === 1 ? 503 : 200, { count });
    case "/limited-once":
      if (count === 1) return json(response, 429, {}, { "retry-after": "1" });
      return json(response, 200, { count });
    case "/count":
      return json(response, 200, { at: performance.now() });
    case "/silent":
      return;
    case "/broken":
      return request.socket.destroy();
    case "/half":
      response.writeHead(200, { "content-length": "100" });
      response.write('{"data"');
      return setTimeout(() => request.socket.destroy(), 20);
    case "/redirect":
      response.writeHead(307, { location: "/echo" });
      return response.end();
    case "/large":
      return json(response, 200, "x".repeat(100_000));
    default:
      return json(response, 404, {});
  }
});

server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
