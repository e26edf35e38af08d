/** Prints how many tests passed and failed on a line of its own, so that CI can see that tests ran. */

import type { Reporter, TestModule } from 'vitest/node';

export default class PassedFailed implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => Array.from(module.children.allTests()));
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  }
}
