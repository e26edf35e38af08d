/** The parts of Google's `google.script` that the page uses. */

/** One call: each `with…` gives a new runner. The server's functions are its methods. */
export interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  wizardOpen(): void;
  wizardPart(request: string): void;
  wizardSave(request: string): void;
  wizardBuild(request: string): void;
  wizardShow(request: string): void;
  createPipelineSheet(request: string): void;
}

export interface GoogleScript {
  script: {
    run: Runner;
    host: { editor: { focus(): void } };
  };
}
