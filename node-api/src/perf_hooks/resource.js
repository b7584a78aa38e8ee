// `PerformanceResourceTiming`: the times of a request. There are no requests here, but a program may hand in times.
'use strict';

const { enumerable, tag } = require('internal/web/idl');

/** Each property with where it comes from in the timing that is handed in. */
const TIMES = {
  nextHopProtocol: ['finalConnectionTimingInfo', 'ALPNNegotiatedProtocol'],
  workerStart: ['finalServiceWorkerStartTime'],
  redirectStart: ['redirectStartTime'],
  redirectEnd: ['redirectEndTime'],
  fetchStart: ['postRedirectStartTime'],
  domainLookupStart: ['finalConnectionTimingInfo', 'domainLookupStartTime'],
  domainLookupEnd: ['finalConnectionTimingInfo', 'domainLookupEndTime'],
  connectStart: ['finalConnectionTimingInfo', 'connectionStartTime'],
  connectEnd: ['finalConnectionTimingInfo', 'connectionEndTime'],
  secureConnectionStart: ['finalConnectionTimingInfo', 'secureConnectionStartTime'],
  requestStart: ['finalNetworkRequestStartTime'],
  responseStart: ['finalNetworkResponseStartTime'],
  responseEnd: ['endTime'],
};
const SIZES = ['transferSize', 'encodedBodySize', 'decodedBodySize', 'deliveryType', 'responseStatus'];
/** The length that a response's header is taken to have. */
const HEADER = 300;

/** Makes the class over the entries of this process. `make` is what entries are made with. */
exports.resourceTiming = function resourceTiming(PerformanceEntry, make, validateThis) {
  const states = new WeakMap();
  const of = (entry) => validateThis(states.get(entry));

  class PerformanceResourceTiming extends PerformanceEntry {
    get name() {
      return of(this).name;
    }

    get startTime() {
      return of(this).timing.startTime;
    }

    get duration() {
      const { endTime, startTime } = of(this).timing;
      return endTime - startTime;
    }

    get initiatorType() {
      return of(this).initiatorType;
    }
  }
  // The times stand between these and the others.
  const others = {
    get encodedBodySize() {
      return of(this).timing.encodedBodySize;
    },

    get decodedBodySize() {
      return of(this).timing.decodedBodySize;
    },

    get transferSize() {
      const { cacheMode, timing } = of(this);
      return cacheMode === 'local' ? 0 : timing.encodedBodySize + HEADER;
    },

    get deliveryType() {
      return of(this).deliveryType;
    },

    get responseStatus() {
      return of(this).responseStatus;
    },

    toJSON() {
      const { name, entryType, startTime, duration, initiatorType } = this;
      const fields = { name, entryType, startTime, duration, initiatorType };
      for (const key of [...Object.keys(TIMES), ...SIZES]) fields[key] = this[key];
      return fields;
    },
  };
  const [first, ...rest] = Object.entries(TIMES);
  // What is told first as JSON stands behind the connection's times here.
  const behind = rest.findIndex(([name]) => name === 'requestStart');
  for (const [name, path] of rest.toSpliced(behind, 0, first)) {
    const { get } = Object.getOwnPropertyDescriptor({
      get [name]() { return path.reduce((from, key) => from?.[key], of(this).timing); },
    }, name);
    Object.defineProperty(PerformanceResourceTiming.prototype, name, { get, configurable: true });
  }
  Object.defineProperties(PerformanceResourceTiming.prototype, Object.getOwnPropertyDescriptors(others));
  enumerable(PerformanceResourceTiming.prototype, ['initiatorType', ...Object.keys(TIMES), ...SIZES, 'toJSON']);
  tag(PerformanceResourceTiming, 'PerformanceResourceTiming');

  function markResourceTiming(
    timing, requestedUrl, initiatorType, global, cacheMode, bodyInfo, responseStatus, deliveryType = '',
  ) {
    const fields = { name: requestedUrl, entryType: 'resource' };
    const entry = new PerformanceResourceTiming(make, fields);
    states.set(entry, { name: requestedUrl, timing, initiatorType, cacheMode, responseStatus, deliveryType });
    return entry;
  }
  return { PerformanceResourceTiming, markResourceTiming };
};
