/** Entry of the browser application. */
import "./styles.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createApi } from "./api.ts";
import { App } from "./app.tsx";
import { createAppRouter } from "./routes.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const api = createApi();
createRoot(root).render(
  <StrictMode>
    <App api={api} router={createAppRouter(api)} />
  </StrictMode>,
);
