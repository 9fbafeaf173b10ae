// The part of the UCUM library that is used here; it brings no types of its own.
declare module '@lhncbc/ucum-lhc' {
  const lhc: {
    readonly UcumLhcUtils: {
      readonly getInstance: () => {
        readonly validateUnitString: (unit: string) => { readonly status: 'valid' | 'invalid' | 'error' }
      }
    }
  }
  export default lhc
}
