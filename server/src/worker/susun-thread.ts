/** A thread that writes one draft and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { type Pesanan, susunIsi } from "../rancangan/susun.ts";

parentPort?.postMessage(susunIsi(workerData as Pesanan));
