declare namespace NodeJS {
  interface ProcessEnv {
    /** Which program is being built; replaced by its value in the bundle. */
    readonly TARO_ENV: 'weapp' | 'h5';
    /** Where the mini-program finds the server, at build time. */
    readonly MINGBAI_API?: string;
  }
}
