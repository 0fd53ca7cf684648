import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in Chinese name themselves, and by which words they are told. */
export const chinese: Language = {
  titles: {
    privacy: /隐私|隱私|私隱|个人信息|個人資料|个人资料|個人資訊|個資/i,
    policy: expression('i')`
        隐私(?:政策|协议|声明|权|条款|指引|通知|保护)|隱私(?:權|政策|聲明|條款|保護|保障)|(?:个人信息|個人資料|个人资料)(?:保护|保護|处理|處理|收集|私隱)
        |私隱(?:權|政策|聲明|條款|保障|保護|通知)|個資(?:保護|政策|聲明)
      `,
    other:
      /用户协议|用戶協議|服务条款|服務條款|使用条款|使用條款|服务协议|社区(?:规范|准则|公约)|會員條款|免责声明|许可协议/i,
    article: /什么是|什麼是|如何(?:撰写|制定)|模板|范本/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: /我们|我們|您|你/g,
    data: /个人信息|個人資料|信息|数据|資料|隐私|隱私/g,
    contract: /协议|協議|条款|條款|责任|責任|违约|知识产权|管辖|争议|服务费/g,
    topics: [
      /收集/,
      /使用/,
      /共享|披露|第三方|提供给/,
      /保存|存储|删除|儲存/,
      /权利|访问|更正|撤回|查询/,
      /安全|加密|保护/,
      /cookie|日志|设备/i,
      /更新|变更|修订/,
      /联系|聯絡/,
      /未成年|同意/,
    ],
  },
};
