/** Looks of the signs where a provision is missing. They stand in a tree of their own that the page's styles do not reach. */
import { WARNA_HILANG } from "./warna.ts";

/** On a ground of their own, so that they can be read on any page: 9:1. */
export const GAYA_TANDA = `
:host {
  all: initial !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 900 !important;
}
@media print { :host { display: none !important; } }
.tempat {
  position: absolute;
  inset: 0 auto auto 0;
  display: flex;
  gap: 2px;
  width: max-content;
  visibility: hidden;
}
.tempat[data-tampak] { visibility: visible; }
button {
  box-sizing: border-box;
  min-width: 20px;
  height: 20px;
  margin: 0;
  padding: 0 6px;
  border: 1px dashed ${WARNA_HILANG};
  border-radius: 3px;
  background: #fff4f5;
  color: #6d1628;
  font: 600 12px/18px system-ui, "Segoe UI", sans-serif;
  white-space: nowrap;
  cursor: pointer;
}
button:hover { border-style: solid; }
button:focus-visible { outline: 3px solid #0b5cad; outline-offset: 1px; }
.tempat[data-kedip] button:first-child { background: #ffe08a; border-style: solid; }
.tempat[data-ringkas] .nama { display: none; }
.tempat[data-ringkas] button { padding: 0 3px; }
.semua {
  position: absolute;
  inset: 22px auto auto 0;
  display: flex;
  flex-direction: column;
  gap: 2px;
  max-height: 240px;
  overflow-y: auto;
  padding: 4px;
  border: 1px solid ${WARNA_HILANG};
  border-radius: 3px;
  background: #fff;
}
.semua[hidden] { display: none; }
.tempat[data-ringkas] .semua .nama { display: inline; }
`;
