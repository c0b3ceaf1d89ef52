/** The seed of every property test of a run. */
import fc from "fast-check";

const { SEED } = process.env;
if (SEED !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) });
